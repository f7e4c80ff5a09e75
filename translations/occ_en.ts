<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>automation</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to be sent again</source>
        <translation>
            <numerusform>%Ln message to be sent again</numerusform>
            <numerusform>%Ln messages to be sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled</source>
        <translation>
            <numerusform>%Ln message cancelled</numerusform>
            <numerusform>%Ln messages cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) later</source>
        <translation>
            <numerusform>%1, %Ln day later</numerusform>
            <numerusform>%1, %Ln days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not go out for %n day(s), which is too late to be of use.</source>
        <translation>
            <numerusform>It could not go out for %Ln day, which is too late to be of use.</numerusform>
            <numerusform>It could not go out for %Ln days, which is too late to be of use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits since the client already gets %n message(s) within a day.</source>
        <translation>
            <numerusform>It waits since the client already gets %Ln message within a day.</numerusform>
            <numerusform>It waits since the client already gets %Ln messages within a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callflow</name>
    <message numerus="yes">
        <source>Presses wrong keys, %n time(s)</source>
        <translation>
            <numerusform>Presses wrong keys, %Ln time</numerusform>
            <numerusform>Presses wrong keys, %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Presses nothing, %n time(s)</source>
        <translation>
            <numerusform>Presses nothing, %Ln time</numerusform>
            <numerusform>Presses nothing, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%1 has %n finding(s).</source>
        <translation>
            <numerusform>%1 has %Ln finding.</numerusform>
            <numerusform>%1 has %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are written to %1.</source>
        <translation>
            <numerusform>%Ln document is written to %1.</numerusform>
            <numerusform>%Ln documents are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%Ln different call</numerusform>
            <numerusform>%Ln different calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met.</source>
        <translation>
            <numerusform>Go-live is refused until %Ln mandatory control is met.</numerusform>
            <numerusform>Go-live is refused until %Ln mandatory controls are met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) owned at Telnyx;</source>
        <translation>
            <numerusform>%Ln number owned at Telnyx;</numerusform>
            <numerusform>%Ln numbers owned at Telnyx;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken into the inventory,</source>
        <translation>
            <numerusform>%Ln taken into the inventory,</numerusform>
            <numerusform>%Ln taken into the inventory,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n linked,</source>
        <translation>
            <numerusform>%Ln linked,</numerusform>
            <numerusform>%Ln linked,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing there.</source>
        <translation>
            <numerusform>%Ln missing there.</numerusform>
            <numerusform>%Ln missing there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>compliance</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messaging</name>
    <message numerus="yes">
        <source>%1 answers and accepts the login of “%2”; %n mail(s) in %3.</source>
        <translation>
            <numerusform>%1 answers and accepts the login of “%2”; %Ln mail in %3.</numerusform>
            <numerusform>%1 answers and accepts the login of “%2”; %Ln mails in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n part(s)</source>
        <translation>
            <numerusform>%1, %Ln part</numerusform>
            <numerusform>%1, %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::app::Tray</name>
    <message numerus="yes">
        <source>Onboarding Command Center: %n unread</source>
        <translation>
            <numerusform>Onboarding Command Center: %Ln unread</numerusform>
            <numerusform>Onboarding Command Center: %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ActivationPlan</name>
    <message numerus="yes">
        <source>%1 of %n steps</source>
        <translation>
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::AheadModel</name>
    <message numerus="yes">
        <source>%1 · %n firing(s)</source>
        <translation>
            <numerusform>%1 · %Ln firing</numerusform>
            <numerusform>%1 · %Ln firings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::AheadView</name>
    <message numerus="yes">
        <source>%n firing(s)</source>
        <translation>
            <numerusform>%Ln firing</numerusform>
            <numerusform>%Ln firings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationPage</name>
    <message numerus="yes">
        <source>%n time(s) within 14 days</source>
        <translation>
            <numerusform>%Ln time within 14 days</numerusform>
            <numerusform>%Ln times within 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::AutomationsPage</name>
    <message numerus="yes">
        <source>%n failed within 30 days</source>
        <translation>
            <numerusform>%Ln failed within 30 days</numerusform>
            <numerusform>%Ln failed within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail, %n waiting</source>
        <translation>
            <numerusform>Mail, %Ln waiting</numerusform>
            <numerusform>Mail, %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::CheckStep</name>
    <message numerus="yes">
        <source>Checking: %n rows so far, nothing is changed</source>
        <translation>
            <numerusform>Checking: %Ln row so far, nothing is changed</numerusform>
            <numerusform>Checking: %Ln rows so far, nothing is changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected rows are in %1. Correct them there and import that file.</source>
        <translation>
            <numerusform>%Ln rejected row is in %1. Correct it there and import that file.</numerusform>
            <numerusform>%Ln rejected rows are in %1. Correct them there and import that file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n new clients</source>
        <translation>
            <numerusform>and %Ln new client</numerusform>
            <numerusform>and %Ln new clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ClientsPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ColumnStep</name>
    <message numerus="yes">
        <source>%n of the first %1 rows have a fault, in red</source>
        <translation>
            <numerusform>%Ln of the first %1 rows has a fault, in red</numerusform>
            <numerusform>%Ln of the first %1 rows have a fault, in red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n rows</source>
        <translation>
            <numerusform>the first %Ln row</numerusform>
            <numerusform>the first %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ComplianceTab</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go-live is refused until %n mandatory control(s) are met</source>
        <translation>
            <numerusform>Go-live is refused until %Ln mandatory control is met</numerusform>
            <numerusform>Go-live is refused until %Ln mandatory controls are met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ConflictDetail</name>
    <message numerus="yes">
        <source>one of %n that are chosen</source>
        <translation>
            <numerusform>one of %Ln that is chosen</numerusform>
            <numerusform>one of %Ln that are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmLogView</name>
    <message numerus="yes">
        <source>Tried %n time(s).</source>
        <translation>
            <numerusform>Tried %Ln time.</numerusform>
            <numerusform>Tried %Ln times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::CrmWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardActions</name>
    <message numerus="yes">
        <source>%n clients chosen</source>
        <translation>
            <numerusform>%Ln client chosen</numerusform>
            <numerusform>%Ln clients chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::DashboardPage</name>
    <message numerus="yes">
        <source>%n open alerts</source>
        <translation>
            <numerusform>%Ln open alert</numerusform>
            <numerusform>%Ln open alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::DoneStep</name>
    <message numerus="yes">
        <source>%n rows so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln as it was</numerusform>
            <numerusform>%Ln as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of an import</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clients</source>
        <translation>
            <numerusform>%Ln new client</numerusform>
            <numerusform>%Ln new clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::EditorPage</name>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%Ln fault</numerusform>
            <numerusform>%Ln faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FindNumberSheet</name>
    <message numerus="yes">
        <source>%n numbers are free now.</source>
        <translation>
            <numerusform>%Ln number is free now.</numerusform>
            <numerusform>%Ln numbers are free now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringDetail</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Cancel %Ln</numerusform>
            <numerusform>Cancel %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FiringLog</name>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %Ln again</numerusform>
            <numerusform>Send %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n</source>
        <translation>
            <numerusform>Cancel %Ln</numerusform>
            <numerusform>Cancel %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::FlowWords</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::LibraryPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%Ln row written to %1</numerusform>
            <numerusform>%Ln rows written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages printed</source>
        <translation>
            <numerusform>%Ln page printed</numerusform>
            <numerusform>%Ln pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeBell</name>
    <message numerus="yes">
        <source>Notifications, %n unread</source>
        <translation>
            <numerusform>Notifications, %Ln unread</numerusform>
            <numerusform>Notifications, %Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::NoticeWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%Ln new notification</numerusform>
            <numerusform>%Ln new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::PassphraseAsker</name>
    <message numerus="yes">
        <source>Take at least %n character(s).</source>
        <translation>
            <numerusform>Take at least %Ln character.</numerusform>
            <numerusform>Take at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::PersonSheet</name>
    <message numerus="yes">
        <source>Carries %n onboardings; while away, they wait for somebody else.</source>
        <translation>
            <numerusform>Carries %Ln onboarding; while away, it waits for somebody else.</numerusform>
            <numerusform>Carries %Ln onboardings; while away, they wait for somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::PlaybookReader</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ReplayPage</name>
    <message numerus="yes">
        <source>%n onboarding(s)</source>
        <translation>
            <numerusform>%Ln onboarding</numerusform>
            <numerusform>%Ln onboardings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Requests</name>
    <message numerus="yes">
        <source>%n comments wait to go.</source>
        <translation>
            <numerusform>%Ln comment waits to go.</numerusform>
            <numerusform>%Ln comments wait to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::ServerCard</name>
    <message numerus="yes">
        <source>%n requests answered or turned away.</source>
        <translation>
            <numerusform>%Ln request answered or turned away.</numerusform>
            <numerusform>%Ln requests answered or turned away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Sheets</name>
    <message numerus="yes">
        <source>%n open items get new dates.</source>
        <translation>
            <numerusform>%Ln open item gets a new date.</numerusform>
            <numerusform>%Ln open items get new dates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n clients</source>
        <translation>
            <numerusform>Pause %Ln client</numerusform>
            <numerusform>Pause %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TeamPage</name>
    <message numerus="yes">
        <source>%n active onboardings, capacity %1</source>
        <translation>
            <numerusform>%Ln active onboarding, capacity %1</numerusform>
            <numerusform>%Ln active onboardings, capacity %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over capacity</source>
        <comment>people of a team</comment>
        <translation>
            <numerusform>%Ln over capacity</numerusform>
            <numerusform>%Ln over capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected · drag them onto a person, or E to assign</source>
        <comment>onboardings</comment>
        <translation>
            <numerusform>%Ln selected · drag it onto a person, or E to assign</numerusform>
            <numerusform>%Ln selected · drag them onto a person, or E to assign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TimelinePage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>clients of a timeline</comment>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n mail(s) wait</source>
        <translation>
            <numerusform>%Ln mail waits</numerusform>
            <numerusform>%Ln mails wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradeGroupModel</name>
    <message numerus="yes">
        <source>%n clients: %1</source>
        <translation>
            <numerusform>%Ln client: %1</numerusform>
            <numerusform>%Ln clients: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::UpgradePage</name>
    <message numerus="yes">
        <source>What changes for these %n clients</source>
        <translation>
            <numerusform>What changes for %Ln client</numerusform>
            <numerusform>What changes for these %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n clients to version %1</source>
        <translation>
            <numerusform>Move %Ln client to version %1</numerusform>
            <numerusform>Move %Ln clients to version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::VerificationSheet</name>
    <message numerus="yes">
        <source>%n published rejection reasons apply; it is not sent like this.</source>
        <translation>
            <numerusform>%Ln published rejection reason applies; it is not sent like this.</numerusform>
            <numerusform>%Ln published rejection reasons apply; it is not sent like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>occ::ui::Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>onboarding</name>
    <message numerus="yes">
        <source>%n onboardings paused: %1</source>
        <translation>
            <numerusform>%Ln onboarding paused: %1</numerusform>
            <numerusform>%Ln onboardings paused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n onboardings resumed, dates moved</source>
        <translation>
            <numerusform>%Ln onboarding resumed, dates moved</numerusform>
            <numerusform>%Ln onboardings resumed, dates moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact logged for %n clients</source>
        <translation>
            <numerusform>Contact logged for %Ln client</numerusform>
            <numerusform>Contact logged for %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items done for %1</source>
        <translation>
            <numerusform>%Ln item done for %1</numerusform>
            <numerusform>%Ln items done for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items done for %n clients</source>
        <translation>
            <numerusform>%1 items done for %Ln client</numerusform>
            <numerusform>%1 items done for %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items open again for %1</source>
        <translation>
            <numerusform>%Ln item open again for %1</numerusform>
            <numerusform>%Ln items open again for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items open again for %n clients</source>
        <translation>
            <numerusform>%1 items open again for %Ln client</numerusform>
            <numerusform>%1 items open again for %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message numerus="yes">
        <source>%n onboardings started.</source>
        <translation>
            <numerusform>%Ln onboarding started.</numerusform>
            <numerusform>%Ln onboardings started.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telephony</name>
    <message numerus="yes">
        <source>Inventory held against Telnyx: %n number(s) taken in</source>
        <translation>
            <numerusform>Inventory held against Telnyx: %Ln number taken in</numerusform>
            <numerusform>Inventory held against Telnyx: %Ln numbers taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message numerus="yes">
        <source>%n way(s) through the call flow simulated.</source>
        <translation>
            <numerusform>%Ln way through the call flow simulated.</numerusform>
            <numerusform>%Ln ways through the call flow simulated.</numerusform>
        </translation>
    </message>
</context>
</TS>
