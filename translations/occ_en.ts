<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>occ::ui::Sheets</name>
    <message numerus="yes">
        <source>%n open items get new dates.</source>
        <translation>
            <numerusform>%Ln open item gets a new date.</numerusform>
            <numerusform>%Ln open items get new dates.</numerusform>
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
    <name>occ::ui::Words</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
