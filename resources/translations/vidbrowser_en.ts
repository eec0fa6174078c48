<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>({count} times)</source>
        <translation>
            <numerusform>({count} time)</numerusform>
            <numerusform>({count} times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} Shown</source>
        <translation>
            <numerusform>All {count} Shown</numerusform>
            <numerusform>All {count} Shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more of the kind.</source>
        <translation>
            <numerusform>And {count} more of the kind.</numerusform>
            <numerusform>And {count} more of the kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more parts exclude everything.</source>
        <translation>
            <numerusform>And {count} more part excludes everything.</numerusform>
            <numerusform>And {count} more parts exclude everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>And {count} more.</numerusform>
            <numerusform>And {count} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; the log has them.</source>
        <translation>
            <numerusform>And {count} more; the log has it.</numerusform>
            <numerusform>And {count} more; the log has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>Export {count} record</numerusform>
            <numerusform>Export {count} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>Exporting {count} record to {file}…</numerusform>
            <numerusform>Exporting {count} records to {file}…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open {count}</source>
        <translation>
            <numerusform>Open {count}</numerusform>
            <numerusform>Open {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong ({count} times): Details…</source>
        <translation>
            <numerusform>Something went wrong ({count} time): Details…</numerusform>
            <numerusform>Something went wrong ({count} times): Details…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>The {count} Selected</numerusform>
            <numerusform>The {count} Selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>Without “{part}” there would be {count} record.</numerusform>
            <numerusform>Without “{part}” there would be {count} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>{count} file could not be read</numerusform>
            <numerusform>{count} files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links copied.</source>
        <translation>
            <numerusform>{count} link copied.</numerusform>
            <numerusform>{count} links copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <translation>
            <numerusform>{count} other file</numerusform>
            <numerusform>{count} other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} place</numerusform>
            <numerusform>{count} places</numerusform>
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
        <source>{count} records added from {place}.</source>
        <translation>
            <numerusform>{count} record added from {place}.</numerusform>
            <numerusform>{count} records added from {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</source>
        <translation>
            <numerusform>{count} record is selected. At most {most} videos are opened at once.

Open the first {most}?</numerusform>
            <numerusform>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are too many to be copied: at most {most} are. They can be exported.</source>
        <translation>
            <numerusform>{count} record is too many to be copied: at most {most} are. It can be exported.</numerusform>
            <numerusform>{count} records are too many to be copied: at most {most} are. They can be exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records copied.</source>
        <translation>
            <numerusform>{count} record copied.</numerusform>
            <numerusform>{count} records copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}</source>
        <translation>
            <numerusform>{count} record exported to {file}</numerusform>
            <numerusform>{count} records exported to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records have no link.</source>
        <translation>
            <numerusform>{count} record has no link.</numerusform>
            <numerusform>{count} records have no link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a link could not be opened.</source>
        <translation>
            <numerusform>{count} record without a link could not be opened.</numerusform>
            <numerusform>{count} records without a link could not be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records.</source>
        <translation>
            <numerusform>{count} record.</numerusform>
            <numerusform>{count} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} titles copied.</source>
        <translation>
            <numerusform>{count} title copied.</numerusform>
            <numerusform>{count} titles copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>{count} warning</numerusform>
            <numerusform>{count} warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} records.</source>
        <translation>
            <numerusform>{found} of {total} record.</numerusform>
            <numerusform>{found} of {total} records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} of {count} record</numerusform>
            <numerusform>{shown} of {count} records</numerusform>
        </translation>
    </message>
</context>
</TS>
