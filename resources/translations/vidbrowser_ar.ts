<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;مفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>({count} times)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-, Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Vidbrowser</source>
        <translation>حول Vidbrowser</translation>
    </message>
    <message>
        <source>All As They Were</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>All Commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>كلها معًا</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>All {count} Shown</source>
        <translation>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always fetch them</source>
        <translation>جلبها دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more of the kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more parts exclude everything.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; the log has them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any of Them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ask where one is missing</source>
        <translation>السؤال عند غياب صورة</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>عند كل بدء</translation>
    </message>
    <message>
        <source>Begin a query</source>
        <translation>بدء بحث</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled: what was read is shown, the rest was not read.</source>
        <translation>أُلغيت القراءة: يُعرض ما قُرئ، ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Changes in the folders are looked for</source>
        <translation>البحث عن التغييرات في المجلدات</translation>
    </message>
    <message>
        <source>Clear the Query</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Columns of the Table…</source>
        <translation>أعمدة الجدول…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy Title and Link</source>
        <translation>نسخ العنوان والرابط</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copying failed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with these, Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, Backspace, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail Pane</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Drop That Part</source>
        <translation>حذف هذا الجزء</translation>
    </message>
    <message>
        <source>Drop a folder of records here</source>
        <translation>أفلت هنا مجلدًا من السجلات</translation>
    </message>
    <message>
        <source>Drop {part}</source>
        <translation>حذف {part}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, Down, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export Records…</source>
        <translation>تصدير السجلات…</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
        </translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch Pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetch Pictures from the Network</source>
        <translation>جلب الصور من الشبكة</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetch pictures?</source>
        <translation>هل تُجلب الصور؟</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Find in the Description</source>
        <translation>بحث في الوصف</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>ابحث في المساعدة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>يقوم على:</translation>
    </message>
    <message>
        <source>Its Duplicates</source>
        <translation>نسخه المكررة</translation>
    </message>
    <message>
        <source>Jump to a title</source>
        <translation>الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys and Query Language</source>
        <translation>المفاتيح ولغة البحث</translation>
    </message>
    <message>
        <source>Keys and query language</source>
        <translation>المفاتيح ولغة البحث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Letters typed among the records</source>
        <translation>الحروف المكتوبة بين السجلات</translation>
    </message>
    <message>
        <source>Library Pane</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Loading the library…</source>
        <translation>يجري تحميل المكتبة…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل اليومي</translation>
    </message>
    <message>
        <source>Looking through folders…</source>
        <translation>يجري تفحص المجلدات…</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>قائمة تشغيل M3U8</translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation>NDJSON، سجل في كل سطر</translation>
    </message>
    <message>
        <source>Never fetch them</source>
        <translation>عدم جلبها أبدًا</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next Query</source>
        <translation>البحث التالي</translation>
    </message>
    <message>
        <source>Next Record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No file manager showed {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opened {name}</source>
        <translation>لم يفتح أي برنامج {name}</translation>
    </message>
    <message>
        <source>No record answers to this query.</source>
        <translation>لا سجل يوافق هذا البحث.</translation>
    </message>
    <message>
        <source>No record answers to “{part}”.</source>
        <translation>لا سجل يوافق «{part}».</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>لا سجل يوافق.</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>Not there at the moment: {folders}</source>
        <translation>غير موجود حاليًا: {folders}</translation>
    </message>
    <message>
        <source>Nothing is shown that could be exported.</source>
        <translation>لا شيء معروض يمكن تصديره.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Only when asked ({key})</source>
        <translation>عند الطلب فقط ({key})</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>فتح مجلد آخر…</translation>
    </message>
    <message>
        <source>Open Files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open Record Files</source>
        <translation>فتح ملفات سجلات</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>فتح الفيديو</translation>
    </message>
    <message>
        <source>Open Videos</source>
        <translation>فتح الفيديوهات</translation>
    </message>
    <message>
        <source>Open a Folder of Records</source>
        <translation>فتح مجلد سجلات</translation>
    </message>
    <message>
        <source>Open the Record File</source>
        <translation>فتح ملف السجل</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message numerus="yes">
        <source>Open {count}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the library failed.</source>
        <translation>تعذر فتح المكتبة.</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet لأدوات مثل DuckDB وSpark</translation>
    </message>
    <message>
        <source>Pictures are never fetched. Edit › Settings changes that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures from the network</source>
        <translation>الصور من الشبكة</translation>
    </message>
    <message>
        <source>Pictures of records come from the addresses that stand in them. Those servers learn which pictures you look at. View › Fetch Pictures from the Network takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a new key for {command}.</source>
        <translation>اضغط مفتاحًا جديدًا للأمر {command}.</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous Query</source>
        <translation>البحث السابق</translation>
    </message>
    <message>
        <source>Previous Record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Problem Files…</source>
        <translation>الملفات المعيبة…</translation>
    </message>
    <message>
        <source>QUERIES.md cannot be shown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading records… {done}</source>
        <translation>تجري قراءة السجلات… {done}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}</source>
        <translation>تجري قراءة السجلات… {done} من {total}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second</source>
        <translation>تجري قراءة السجلات… {done} من {total}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second, {left} left</source>
        <translation>تجري قراءة السجلات… {done} من {total}، {rate} في الثانية، بقي {left}</translation>
    </message>
    <message>
        <source>Reading records… {done}, {rate} a second</source>
        <translation>تجري قراءة السجلات… {done}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Records ({endings})</source>
        <translation>سجلات ({endings})</translation>
    </message>
    <message>
        <source>Records are small text files ({endings}), one a video. They are found here by whatever is in them, as fast as you type.</source>
        <translation>السجلات ملفات نصية صغيرة ({endings})، لكل فيديو ملف. تجدها هنا بأي شيء فيها، بسرعة كتابتك.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Room for fetched pictures</source>
        <translation>مساحة الصور المجلوبة</translation>
    </message>
    <message>
        <source>Save the Query…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saving the library…</source>
        <translation>يجري حفظ المكتبة…</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <translation>التمرير إلى الخلف</translation>
    </message>
    <message>
        <source>Scroll the Description</source>
        <translation>تمرير الوصف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>عرض السجل اليومي</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>Show the record that is selected</source>
        <translation>عرض السجل المحدد</translation>
    </message>
    <message>
        <source>Shows folders of video records. Record files are only ever read, and nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong ({count} times): Details…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong: Details…</source>
        <translation>حدث خطأ: التفاصيل…</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Standard, and J and K for the next and the previous record</source>
        <translation>قياسي، مع J وK للسجل التالي والسابق</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>لغة البحث</translation>
    </message>
    <message>
        <source>The record does not say where its video is.</source>
        <translation>لا يذكر السجل مكان الفيديو.</translation>
    </message>
    <message>
        <source>The record has no link; its title was copied.</source>
        <translation>لا رابط في السجل؛ نُسخ عنوانه.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>فشل البحث.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: none is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: that of the system is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: {usual} is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no log: {file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These Channels</source>
        <translation>هذه القنوات</translation>
    </message>
    <message>
        <source>These Tags</source>
        <translation>هذه الوسوم</translation>
    </message>
    <message>
        <source>They are only ever read. Nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>تُقرأ فقط ولا تُغيَّر. لا شيء يغادر هذا الجهاز إلا ما تفتحه، وطلبات الصور بعد أن تسمح بها.</translation>
    </message>
    <message>
        <source>This Channel</source>
        <translation>هذه القناة</translation>
    </message>
    <message>
        <source>This Day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>This Tag</source>
        <translation>هذا الوسم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Try the Picture Again</source>
        <translation>إعادة محاولة الصورة</translation>
    </message>
    <message>
        <source>Turn Around</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Which records shall be exported?</source>
        <translation>أي السجلات تُصدَّر؟</translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>after a field&apos;s colon: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a query</source>
        <translation>بدء بحث</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>أجزاء البحث</translation>
    </message>
    <message>
        <source>choosers</source>
        <translation>قوائم الاختيار</translation>
    </message>
    <message>
        <source>clear the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closes it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>excludes the value, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find among the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives up what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>includes the value, or no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>move a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move without selecting; select one more or one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move; a page is twelve months, ten years or seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the link; in its find bar: the next place, with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>removes a folder or a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renames a saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selects that part of the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows what is in the folder or the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the chosen value or name, else the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>to the next link, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the records; there Esc clears the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns it into its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد ({count})</numerusform>
            <numerusform>تعذرت قراءة ملفين ({count})</numerusform>
            <numerusform>تعذرت قراءة {count} ملفات</numerusform>
            <numerusform>تعذرت قراءة {count} ملفًا</numerusform>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links copied.</source>
        <translation>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <translation>
            <numerusform>{count} ملف آخر</numerusform>
            <numerusform>ملف واحد آخر ({count})</numerusform>
            <numerusform>ملفان آخران ({count})</numerusform>
            <numerusform>{count} ملفات أخرى</numerusform>
            <numerusform>{count} ملفًا آخر</numerusform>
            <numerusform>{count} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} مكان</numerusform>
            <numerusform>مكان واحد ({count})</numerusform>
            <numerusform>مكانين ({count})</numerusform>
            <numerusform>{count} أماكن</numerusform>
            <numerusform>{count} مكانًا</numerusform>
            <numerusform>{count} مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>لا سجلات ({count})</numerusform>
            <numerusform>سجل واحد ({count})</numerusform>
            <numerusform>سجلان ({count})</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records added from {place}.</source>
        <translation>
            <numerusform>أضيف {count} سجل من {place}.</numerusform>
            <numerusform>أضيف سجل واحد ({count}) من {place}.</numerusform>
            <numerusform>أضيف سجلان ({count}) من {place}.</numerusform>
            <numerusform>أضيفت {count} سجلات من {place}.</numerusform>
            <numerusform>أضيف {count} سجلًا من {place}.</numerusform>
            <numerusform>أضيف {count} سجل من {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are too many to be copied: at most {most} are. They can be exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records copied.</source>
        <translation>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}</source>
        <translation>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records have no link.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a link could not be opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records.</source>
        <translation>
            <numerusform>لا سجلات ({count}).</numerusform>
            <numerusform>سجل واحد ({count}).</numerusform>
            <numerusform>سجلان ({count}).</numerusform>
            <numerusform>{count} سجلات.</numerusform>
            <numerusform>{count} سجلًا.</numerusform>
            <numerusform>{count} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} titles copied.</source>
        <translation>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>لا تحذيرات ({count})</numerusform>
            <numerusform>تحذير واحد ({count})</numerusform>
            <numerusform>تحذيران ({count})</numerusform>
            <numerusform>{count} تحذيرات</numerusform>
            <numerusform>{count} تحذيرًا</numerusform>
            <numerusform>{count} تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Changes to settings are not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written. Changes to settings may not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could run scripts, so its folder was opened, not the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} موجود. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}) and cannot be set aside ({reason}). Changes to settings are not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}). It was set aside as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file and cannot be set aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was no file. It was set aside as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>لم يُكتب {file}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Changes to settings are not kept this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}: {reason}</source>
        <translation>{folder}: {reason}</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} records.</source>
        <translation>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} is the key of {command}, which would have it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is typed into the query. Take it with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>يفتح {key} القائمة {menu}.</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{name} {version}, MIT licence</source>
        <translation>{name} {version}، رخصة MIT</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{path} is in the library already.</source>
        <translation>{path} موجود في المكتبة.</translation>
    </message>
    <message>
        <source>{path} was not added: {reason}.</source>
        <translation>لم يُضف {path}: {reason}.</translation>
    </message>
    <message>
        <source>{program} has the chosen language when it starts the next time: quit and open it again.</source>
        <translation>ستظهر اللغة المختارة عند بدء {program} في المرة القادمة: أنهِ البرنامج ثم افتحه من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
</TS>
