<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation>
            <numerusform>Drop to add {count} thing to the library</numerusform>
            <numerusform>Drop to add {count} things to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>Filters, {count} chosen</numerusform>
            <numerusform>Filters, {count} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>{count} record</numerusform>
            <numerusform>{count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} value. Enter includes, − excludes</numerusform>
            <numerusform>{count} values. Enter includes, − excludes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>{first} to {last}: {count} record</numerusform>
            <numerusform>{first} to {last}: {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation>
            <numerusform>{folder} and its {count} record were taken out of the library.</numerusform>
            <numerusform>{folder} and its {count} records were taken out of the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}, {count} chosen</numerusform>
            <numerusform>{name}, {count} chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} record</numerusform>
            <numerusform>{when}: {count} records</numerusform>
        </translation>
    </message>
</context>
</TS>
