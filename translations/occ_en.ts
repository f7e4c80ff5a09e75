<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, import a list with “occ import clients FILE”, or start an onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not blocked any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Search clients, deals and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, a client, a deal, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>&quot;%1&quot; is not an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags checked: %1 opened, %2 steps taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alert %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ alert list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert %1 is %2, so it cannot be acknowledged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an open alert can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” acknowledged for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root cause is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it happened, so that the monthly review can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert %1 was resolved already by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” resolved for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workspace with --workspace FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 looked at: %2 alerts opened, %3 steps taken, %4 cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state of an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1, opened %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody in the team for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert %1 is acknowledged; escalation goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert %1 is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose inbox is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --as EMAIL or --person EMAIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which messages is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give their numbers, or --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no message %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: occ inbox list --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages are marked as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alert&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose inbox; who acts when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate red flags and escalations once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every onboarding, whether or not its moment has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this onboarding&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an alert with its escalation steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that somebody has seen an alert; escalation goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close an alert with its root cause and resolution.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it came to this; needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done; needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List somebody&apos;s unread messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read ones, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark messages as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages&apos; numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options start with two dashes; see: occ help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 stands before its command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the command first: occ GROUP COMMAND --%1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: occ help%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value, and %2 is an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --%1=VALUE for a value that starts with two dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --%1 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: occ help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown command &quot;%1 %2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: occ help %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this workspace is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --workspace FILE, or set OCC_WORKSPACE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail of who acts is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, or leave --as out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is client %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such clients. Add one with: occ client add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is contact %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no contacts yet. Add one with: occ contact add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person at a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose contact it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position at the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a client&apos;s contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal business name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone, such as America/Chicago; the team&apos;s when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else there is to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a client with contacts, onboardings and deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace: a file or a postgresql:// address. OCC_WORKSPACE stands in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock for this call, such as 2026-03-01T09:00:00Z: rehearsals, tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts; without it the local user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the answer as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what a command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was just written (%1) cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker %1 is open: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker %1 is resolved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was so already; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blocks this onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in for what the client sent and out for what we sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1 is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is logged yet. Log one with: occ interaction log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what stands in the way of an onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, in a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that a blocker is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocker&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what blocks an onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved ones, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onboarding&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was; now when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact with a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote or called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the contacts of an onboarding, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 500 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a client&apos;s answer to a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction (1-10) or recommendation (0-10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no playbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB: no playbook is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a playbook&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is good: %2 milestones, %3 items, %4 touchpoints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content of the kind &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the playbooks, the newest version of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a playbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That version instead of the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a playbook&apos;s file; says every fault with its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A YAML file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List forms, messages, scorecards and all other content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one piece of content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1234.50: digits, a point and two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deal %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such deals. Add one with: occ deal add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1 of 100, %2 needed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write --note &quot;budget=what was seen&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points for this criterion; &quot;none&quot; takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for a criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was closed; today when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a sales opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its unique key; made up when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value, such as 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters; USD when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sells it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was or will be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in this stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those with this in their name or client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those closed on or after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a deal with its scorecard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the qualification scorecard, or show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a deal to another stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a deal as won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a deal as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occ: the Onboarding Command Center without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options for every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 refused, 2 usage, 3 the outside world failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about a command: occ help COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no completion for &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use bash or zsh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a script that lets the shell complete occ&apos;s commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the commands take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group, or a group and a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is of one thing at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --onboarding, --client and --deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry of the history instead of the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who did what and when, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is about this onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is about this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is about this deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 200 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 rows: %2 new, %3 changed, %4 as they were, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; --rejected FILE keeps all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1: %2 may be %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occ undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is which field, where the names do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dates are written, when the file does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What parts the decimals, when the file does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How letters are written: UTF-8, windows-1252, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands around cells, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the first row names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mapping saved earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mapping under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows that cannot be imported there, with the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would happen; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people at clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import logged contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item&apos;s number; see: occ onboarding show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items&apos; numbers; see: occ onboarding show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; it is kept with the item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick items; several are one change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note, link or file that shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open items again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an item as blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an item as not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an item to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ onboarding list --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding %1 has no milestone &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding %2 started for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to start from is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of --client, --from-deal and --from-won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--since goes with --from-won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --from-won, or leave --since out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--contract-signed goes with --client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal&apos;s close date is when its contract was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every won deal has its onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use red, amber or green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such onboardings. Start one with: occ onboarding start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes on; open due dates have moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --goal or --go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause an onboarding; its due dates wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on; open due dates shift by the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand an onboarding off to account management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the next ones must know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel an onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give onboardings to somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a milestone&apos;s due date and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the client&apos;s goal or the target go-live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The One Big Goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target go-live; &quot;none&quot; takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialist responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an onboarding by hand or from won deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the contract was signed; now when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry pack to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a won deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from all won deals that have none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --from-won: only deals closed on or after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List active and paused onboardings, those at risk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off and cancelled ones, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in this health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only clients with this in their name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an onboarding with milestones and items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has that capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the team as person %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the team yet. Add somebody with: occ person add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody to the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address, unique in the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active onboardings the person can carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets this person&apos;s second escalation step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody&apos;s load against capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a workspace in use, not a backup: part of it is still in %1-wal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup of it with: occ backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a backup of a workspace: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file that occ backup wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is not sound: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be renamed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared workspace is restored by its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pg_restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --force to replace it; it is kept beside under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command itself was carried out; look at its result before running it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as names somebody of a workspace, and a new one has nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --as out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready. Add the team with: occ person add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound: %1 journal entries checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is not sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a copy of the file as it is, then restore a backup with: occ restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is backed up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restored to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new workspace with the shipped playbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with a sample team, clients, onboardings and deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s working days and holidays; see occ content list calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the workspace&apos;s journal and file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the workspace; may run while it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to; must not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the workspace what a backup holds; checks the backup first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace an existing workspace; it is kept beside under another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clients</name>
    <message>
        <source>The client&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its legal business name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s name is longer than 300 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an industry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use healthcare, legal, fleet or general.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client cannot have fewer than 0 employees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a client %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or give a name that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1 added to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Working hours must open before they close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as 09:00 and 17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-01T09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not exist in %3: summer time skips %4 minutes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, or write the offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an IANA name such as America/New_York or UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>The name &quot;%1&quot; has no letter or digit. Give the company&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact names no client. Fill the column, or map another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact is in the file twice with different details. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order are the dates written (%1)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the decimal mark a point or a comma (%1)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stage is &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These industries become &quot;general&quot; and are kept as text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds more than %2 words that are no stage. Map another column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; has %2 cells that look like &quot;nothing chosen&quot;. Add the word to the blank words if it is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one ASCII character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use comma, semicolon, tab, bar, none or a single character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The separator, the quote and the escape must be three different ASCII characters, and no line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a comma, semicolon, tab or bar between cells and a double quote around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unterminated quote starting at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the quote there, or export the file again: it may be half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text follows a closing quote in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write quotes inside a quoted cell twice (&quot;&quot;), or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a NUL byte at offset %2: this is not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has bytes at offset %2 that are not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the encoding the file really has, or save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the separator and the line ends of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at line %1 is longer than %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at line %1 has more than %2 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read any further than line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1, not CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it comes from and export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8. Which encoding is it: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which character parts the cells: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds only &quot;%2&quot;. Does the table start in line %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does line %1 name the columns (%2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns have no name and are called by their letter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no row with anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it to the disk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a file can be examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the data to a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a format with quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the free space and the permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order of dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ymd, dmy or mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-03-01 or 2026-03-01T09:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the order of the dates: ymd, dmy or mdy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar in the order %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the day or the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 may be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 cannot be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use UTF-8, UTF-16LE, UTF-16BE, windows-1252 or an ISO-8859 name, or save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use deals, clients, contacts, interactions or numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expects a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of this file is about the same record (%2) and says something else. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers cannot be imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import deals, clients, contacts or interactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 imported from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mapping %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot; for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping is for %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows have fewer and %2 rows more cells than the %3 columns, from line %4 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a quote inside a cell that is not quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is truncated: it breaks off in line %1. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column is the field &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These columns are not imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --date-order with one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --map &quot;%1=COLUMN&quot; with one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --map &quot;%1=STAGE&quot; with one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --%1 with one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name and your permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client &quot;%1&quot;. Import the clients first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the future. Give the moment it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as field=column,field2=&quot;column, with comma&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping&apos;s &quot;%1&quot; is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or map the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use point or comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage, not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round it in the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal point or a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which: point or comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is mapped to the field &quot;%1&quot;, which %2 need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map one of the columns: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals need a key or a name, and no column is mapped to either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell has a quote inside but is not quoted. Quote it and double the quotes inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file breaks off in this row: it has %1 of %2 cells. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, but there are %2 columns. Quote cells that hold the separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.xlsx, .ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gzip archive (.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bzip2 archive (.bz2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an xz archive (.xz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a 7-Zip archive (.7z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Zstandard archive (.zst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or a workbook (.zip, .xlsx, .ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 starts several tables side by side: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each table as a file of its own, or delete the empty columns if it is one table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in columns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; again in columns %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both called &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another name in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as +1 800 596 3057.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as +18005963057.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its code, e.g. USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of %1, or map it: stage:%2=inquiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in or out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount &quot;%1&quot; is not in %2, which the row names as its currency. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal has neither a key nor a name. Fill one in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::app::Cli</name>
    <message>
        <source>“%1” is not a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open: a file or postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock stand at this moment (rehearsals, tests).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every page, light and dark, into this folder and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures; 1280x800 when not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the gallery of components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client&apos;s way from signed contract to handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workspace with --workspace FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::app::Rendering</name>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last step taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule came true: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told, unresolved after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by itself; escalation stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told if unresolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsFeature</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write root cause and resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared, waiting for root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is true for any client. The next check comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every alert that ended by itself has its root cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved alerts stay here for the monthly review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::BlockerPanel</name>
    <message>
        <source>Blockers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · opened %3 by %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardModel</name>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time: &apos;due in 3 days&apos;, &apos;due today 16:00&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is on this board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an onboarding with this playbook, or choose another playbook above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientModel</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientPage</name>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, signed %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another onboarding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel onboarding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous client of the list (Alt ↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next client of the list (Alt ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that somebody has seen it. The escalation goes on until it is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onboarding yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one to get every milestone and item with its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks · E evidence · N not applicable · X blocked · Enter more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go-live %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientWords</name>
    <message>
        <source>The specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a role and a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 told, unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told if nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told in %2 if nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns red in %1 if nothing happens: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsFeature</name>
    <message>
        <source>No onboarding is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the item, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, not applicable, blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next client of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardModel</name>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red and amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onboarding is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one by hand, or win a deal: its onboarding can start from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No onboarding matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this view and these words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>red next, if left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by risk · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past the due date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::DealModel</name>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::DealPage</name>
    <message>
        <source>Previous deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous deal of the list (Alt ↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deal of the list (Alt ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 1–5 score, Backspace clears, ↑ ↓ walk, Tab moves on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/ 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 criteria scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified: full sales process (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below %1: nurture, score again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criteria not scored yet can add up to %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every criterion is at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 so far, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Gallery</name>
    <message>
        <source>Buttons and chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States, people and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active onboardings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 started this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction (30 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target 9.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 7 is 4 days late: “First use case implemented” is open. The team lead is told in 5 h 58 min if nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store stopped answering. What you type is kept and saved when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done, so that the monthly review can learn from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome email sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation call scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply awaited for 31 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert to specialist: Day 7 is 3 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today 08:00 · rule milestone-delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called dispatcher, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday 16:20 · outbound, reply expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive is told on 23 Nov 09:00 if unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery of components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or start an onboarding for a new client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::GoalPanel</name>
    <message>
        <source>One big goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet. One sentence the client would say, with a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No go-live target yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Help</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients, deals, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl %1 or Alt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ItemModel</name>
    <message>
        <source>evidence · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for “%1” and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::LoadingState</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding Command Center %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Onboarding Command Center</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the message away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingFeature</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the item of that number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the card to the milestone beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk from column to column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a blocker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::OnboardingWords</name>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every milestone is complete: hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::PeoplePanel</name>
    <message>
        <source>People at the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add the person who answers for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would recommend (NPS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter  (Ctrl F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, or import your CRM&apos;s list with “occ import deals FILE”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, or all stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open deals worth %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesFeature</name>
    <message>
        <source>There is no deal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the deal to the stage beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the score away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous and next deal of the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesSheets</name>
    <message>
        <source>“%1” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 299 or 299.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue Mesa Logistics: driver line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::SalesWords</name>
    <message>
        <source>Inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ScoreBar</name>
    <message>
        <source>Total against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 100, threshold %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ScoreControl</name>
    <message>
        <source>Not scored yet. Keys 1 to 5 score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::ScorecardPanel</name>
    <message>
        <source>Scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this score rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3 adds %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and qualifies the deal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local user, who may do everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team&apos;s time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Add people with “occ person add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 journal entries, none changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheets</name>
    <message>
        <source>Log contact with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, asked or agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We contacted them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They contacted us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wait for their reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing admin access to the phone system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical blocker turns the client red and starts the escalation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onboarding&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the item, for reviews and for the client&apos;s report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One big goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be true at the end, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence the client would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open due date moves by as long as the pause lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What account management should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the onboarding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 6 (satisfaction) or 7 (NPS) turns the client red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction (1–10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would recommend, NPS (0–10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the client goes live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its open items, and the milestones whose dates hang on it, move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that is not known yet becomes a new client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry of a new client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::StageStrip</name>
    <message>
        <source>%1: %2 deals, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations on · nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalations on · next check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Stepper</name>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::StoryPanel</name>
    <message>
        <source>What the timeline tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::TopBar</name>
    <message>
        <source>Search clients, deals, actions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clients, deals and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding Command Center</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occ::ui::Words</name>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a number of days, as in &apos;4 days late&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a number of days, as in &apos;in 3 days&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a number of days, as in &apos;6 days ago&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message>
        <source>Client not answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request past its SLA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number hold expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply for %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS answer %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 past its response time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let go in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold on %1 has run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due in %2, 1 item open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due in %2, %3 items open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply awaited for %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply awaited for %1 h to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: over, its root cause is still to be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker opened for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no blocker %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker %1 was resolved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker resolved for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact from the client cannot wait for the client&apos;s reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the expected reply, or log it as outbound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact cannot be logged in the future (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the moment it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact logged for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a score for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number from %1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A survey cannot be answered in the future (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the moment it was answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answer %1 recorded for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the item&apos;s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ onboarding show ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” done for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items done for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” open again for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items open again for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” blocked for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not apply to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This onboarding has no milestone %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no onboarding %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ onboarding list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onboarding of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that first if it was a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 has an onboarding already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See it with: occ onboarding list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding of %1 started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 onboardings started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onboarding of %1 is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for the pause is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding of %1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The onboarding of %1 is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a paused one can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding of %1 resumed, dates moved by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 handed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for cancelling is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarding of %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 assigned to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 onboardings assigned to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One big goal set for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a date between 1970 and 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live target set for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for moving the date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no milestone %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 moved: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract date %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ client list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person&apos;s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as name@company.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of onboardings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the team already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this workspace has the e-mail %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is in it with: occ person list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use specialist, sales_rep, manager, executive or administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the role %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>playbook</name>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such content folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder that holds playbooks and schemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with &quot;kind: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; differs from the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;id: %1&quot; or rename the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema for the kind &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same kind and id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another id and file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no playbook &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook &quot;%1&quot; has no milestone &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program lacks its own description of &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due rule needs exactly one of hours, days and business_days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {after: contract, days: 3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &quot;09:00&quot;, quotes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A due rule in hours cannot have a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use days or business_days, or remove &quot;at&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another key, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone is missing: the playbook has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least one milestone with its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A milestone cannot have the key &quot;contract&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key; due rules use it for the contract&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The milestone &quot;%1&quot; has no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item or remove the milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due rules of milestones form a cycle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one of them be due after the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items depend on each other in a cycle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of these dependencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition needs exactly one of item_open and milestone_open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {item_open: key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is measured in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;unit: %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold %1 of &quot;%2&quot; is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; stands in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level once, in this order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first escalation step does not begin at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;after_hours: 0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level &quot;%1&quot; comes no later than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write more than %1 in after_hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no playbook version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook %1 version %2 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {type: text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;required&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown type &quot;%1&quot; of &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: a list cannot hold lists directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a record of types that has the list as a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference &quot;%1&quot; says no kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;to: kind&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enumeration &quot;%1&quot; has no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;values: [one, two]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema needs &quot;id&quot; and &quot;fields&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the missing one; id is the kind of file it describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a basic type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide of &quot;%1&quot; has %2 texts for %3 steps of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one text per step, lowest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a scale_max above scale_min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights add up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change them so that they add up to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar needs working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [mon, tue, wed, thu, fri].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing in &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;%1: …&quot;; the file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, or remove the key if it may be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a single value, not a list or block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [one, two] or one line &quot;- …&quot; per entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a block of &quot;name: value&quot; lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {one: value, two: value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it needs at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 entries; it takes at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits without quotes and without leading zeros, such as 48.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an exact decimal in quotes, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &quot;12.50&quot;, quotes included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2 without quotes is no text to other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a key, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens, such as day-2-check-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of kind &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file with &quot;kind: %1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one document per file and remove the line &quot;---&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it or split it over several fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp;name, *name) are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value out, or put it in quotes when it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML tags (!name) are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag, or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flatten the structure; look for brackets that were never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key must be a plain word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &quot;name: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tab is used as indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a NUL byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; this may not be a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check indentation, quotes and brackets here and in the line above; the file may be cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with &quot;kind: …&quot; and &quot;id: …&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>The scorecard has no criterion &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scorecard of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal needs a name or a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it as 299 or 299.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use three letters such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a deal %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deal &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ deal list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deal %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deals moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 is not won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win it first with: occ deal win %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 has onboarding %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1 has no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Journal entry %1 is missing or was inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 was altered after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not end where its head says; entries were added or removed at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this program to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the tables of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an empty schema: add ?schema=occ to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it with: occ --workspace ADDRESS init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it runs and that the address, name and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit what is stored: something it needs is missing, or it exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the current state, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrator for the right to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no room left; the change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s store refused a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or create it with: occ --workspace FILE init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it without init, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a workspace, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup, or create a workspace with: occ --workspace FILE init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one with: occ --workspace FILE init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 could not be written, so the workspace was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 row %2 refers to a missing row of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program that is writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or work on a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file and restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the change was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and who may use the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it was removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the removal first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a file path or a postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace address is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host:5432/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of workspace address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Calendar %1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them with: occ history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was made by the scheduler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what caused it; it follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was made by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They or a manager can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared workspace is backed up by its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pg_dump on the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new workspace has nobody with the e-mail address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it without saying who acts, then add people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
