<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 read</numerusform>
            <numerusform>%1 read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 written</numerusform>
            <numerusform>%1 written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>at least %1 row read</numerusform>
            <numerusform>at least %1 rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>Try again after %n second</numerusform>
            <numerusform>Try again after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>row</numerusform>
            <numerusform>rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>read</numerusform>
            <numerusform>read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>written</numerusform>
            <numerusform>written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>VM step</numerusform>
            <numerusform>VM steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>full-scan step</numerusform>
            <numerusform>full-scan steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Done. %Ln row changed.</numerusform>
            <numerusform>Done. %Ln rows changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>%n step of this plan is costly.</numerusform>
            <numerusform>%n steps of this plan are costly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>%Ln statement before this one ran, and its changes are kept.</numerusform>
            <numerusform>%Ln statements before this one ran, and their changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>%Ln statement after this one was not run.</numerusform>
            <numerusform>%Ln statements after this one were not run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Done. %Ln row changed.</numerusform>
            <numerusform>Done. %Ln rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>%Ln row was written to %1. More rows exist that are not here.</numerusform>
            <numerusform>%Ln rows were written to %1. More rows exist that are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>A statement may run %n second.</numerusform>
            <numerusform>A statement may run %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Backups are kept %n day.</numerusform>
            <numerusform>Backups are kept %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>A file may hold %n connection. This one holds more.</numerusform>
            <numerusform>A file may hold %n connections. This one holds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionProfile</name>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>The name may have %n character.</numerusform>
            <numerusform>The name may have %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
