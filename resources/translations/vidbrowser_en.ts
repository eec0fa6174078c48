<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation>
            <numerusform>{count} could not be fetched.</numerusform>
            <numerusform>{count} could not be fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation>
            <numerusform>{count} file could not be read</numerusform>
            <numerusform>{count} files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter</source>
        <comment>{count} file has no front matter</comment>
        <translation>
            <numerusform>{count} file has no front matter</numerusform>
            <numerusform>{count} files have no front matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no front matter and are not records</source>
        <comment>{count} file has no front matter and is not a record</comment>
        <translation>
            <numerusform>{count} file has no front matter and is not a record</numerusform>
            <numerusform>{count} files have no front matter and are not records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation>
            <numerusform>{count} file without an ending</numerusform>
            <numerusform>{count} files without an ending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation>
            <numerusform>{count} hidden</numerusform>
            <numerusform>{count} hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation>
            <numerusform>{count} more of this kind are not listed</numerusform>
            <numerusform>{count} more of this kind are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation>
            <numerusform>{count} no longer exists at its source.</numerusform>
            <numerusform>{count} no longer exist at their source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation>
            <numerusform>{count} of its searches cannot be understood</numerusform>
            <numerusform>{count} of its searches cannot be understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation>
            <numerusform>{count} other file</numerusform>
            <numerusform>{count} other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation>
            <numerusform>{count} picture was fetched.</numerusform>
            <numerusform>{count} pictures were fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation>
            <numerusform>{count} was there already.</numerusform>
            <numerusform>{count} were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation>
            <numerusform>{count} {kind} file</numerusform>
            <numerusform>{count} {kind} files</numerusform>
        </translation>
    </message>
</context>
</TS>
