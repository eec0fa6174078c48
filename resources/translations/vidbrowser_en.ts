<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
        <translation>
            <numerusform>The first {most} of {count} record are dragged.</numerusform>
            <numerusform>The first {most} of {count} records are dragged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} record selected</numerusform>
            <numerusform>{count} records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} view</numerusform>
            <numerusform>{count} views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} and {count} more</numerusform>
            <numerusform>{names} and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number}B</numerusform>
            <numerusform>{number}B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number}K</numerusform>
            <numerusform>{number}K</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number}M</numerusform>
            <numerusform>{number}M</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number}T</numerusform>
            <numerusform>{number}T</numerusform>
        </translation>
    </message>
</context>
</TS>
