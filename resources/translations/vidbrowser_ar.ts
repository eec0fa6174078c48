<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>20 minutes to an hour</source>
        <translation>من 20 دقيقة إلى ساعة</translation>
    </message>
    <message>
        <source>4 to 20 minutes</source>
        <translation>من 4 إلى 20 دقيقة</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>توجد قيمة ناقصة هنا</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>An hour or more</source>
        <translation>ساعة أو أكثر</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>لم يعجبني</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Live or upcoming</source>
        <translation>مباشر أو قادم</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>قائمة تشغيل M3U8</translation>
    </message>
    <message>
        <source>No records here; {there}</source>
        <translation>لا توجد سجلات هنا؛ {there}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The record names no picture.</source>
        <translation>لا يذكر السجل أي صورة.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Under 4 minutes</source>
        <translation>أقل من 4 دقائق</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>المجلد فارغ</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{mistake}; expected {expected}</source>
        <translation>{mistake}؛ المتوقع: {expected}</translation>
    </message>
    <message>
        <source>“{text}” cannot be read</source>
        <translation>تعذّرت قراءة «{text}»</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;مفاتيح</translation>
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
        <source>Always fetch them</source>
        <translation>جلبها دائمًا</translation>
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
        <source>Dark</source>
        <translation>داكن</translation>
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
        <source>Error Details</source>
        <translation>تفاصيل الخطأ</translation>
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
        <translation>الملف</translation>
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
        <translation>المساعدة</translation>
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
        <source>Larger Text</source>
        <translation>نص أكبر</translation>
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
    <message>
        <source>Opening the library failed.</source>
        <translation>تعذر فتح المكتبة.</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet لأدوات مثل DuckDB وSpark</translation>
    </message>
    <message>
        <source>Pictures from the network</source>
        <translation>الصور من الشبكة</translation>
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
        <source>Smaller Text</source>
        <translation>نص أصغر</translation>
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
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
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
        <translation>المخطط الزمني</translation>
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
        <source>query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>الخط الزمني</translation>
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
        <source>{file} exists. Replace it?</source>
        <translation>{file} موجود. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>لم يُكتب {file}.</translation>
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
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a record</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>العودة إلى السجلات</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>العودة إلى السجلات (Esc)</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch Pictures…</source>
        <translation>جلب الصور…</translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation>التصفية حسب هذا</translation>
    </message>
    <message>
        <source>Find in the description</source>
        <translation>البحث في الوصف</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>جارٍ تحميل الصورة…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>لم يُحدد سجل</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pictures are on the network. Their servers would learn which you look at.</source>
        <translation>الصور على الشبكة. ستعرف خوادمها ما تشاهده.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>The picture is on the network.
Click here to fetch pictures.</source>
        <translation>الصورة على الشبكة.
انقر هنا لجلب الصور.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>من {channel}</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a picture</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a picture</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>المدة {length}</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a picture</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a record</comment>
        <translation>غير متوفر</translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
            <numerusform>{count} سجلات محددة</numerusform>
            <numerusform>{count} سجلًا محددًا</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدات</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}، {time} UTC</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} آلاف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} ملايين</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Records</source>
        <translation>‹ السجلات</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>الأقدم إضافة</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>Any of the chosen tags is enough</source>
        <translation>يكفي أحد الوسوم المختارة</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Category, Z to A</source>
        <translation>الفئة تنازليًا</translation>
    </message>
    <message>
        <source>Channel, Z to A</source>
        <translation>القناة تنازليًا</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Did you mean {fields}?</source>
        <translation>هل تقصد {fields}؟</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Enter includes, − excludes</source>
        <translation>إدخال للتضمين، − للاستبعاد</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>المرشحات ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find in {list}</source>
        <translation>البحث في «{list}»</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Has: {field}</source>
        <translation>يوجد: {field}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language, Z to A</source>
        <translation>اللغة تنازليًا</translation>
    </message>
    <message>
        <source>Least liked</source>
        <translation>الأقل إعجابًا</translation>
    </message>
    <message>
        <source>Least viewed</source>
        <translation>الأقل مشاهدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>ينقص: {field}</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>الأكثر إعجابًا</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>الأكثر مشاهدة</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>لا شيء باسم «{text}».</translation>
    </message>
    <message>
        <source>Number of records shown</source>
        <translation>عدد السجلات المعروضة</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Opens a list of choosers</source>
        <translation>يفتح قائمة المرشحات</translation>
    </message>
    <message>
        <source>Opens a list of values</source>
        <translation>يفتح قائمة قيم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>جزء من البحث</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Problem Files</source>
        <translation>ملفات بها مشكلات</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>ملفات بها مشكلات</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أضيف حديثًا</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>فتح حديثًا</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save the Query</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Site, Z to A</source>
        <translation>الموقع تنازليًا</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>الوسوم تنازليًا</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>العنوان تنازليًا</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>in that month</source>
        <translation>في ذلك الشهر</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>في تلك السنة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>longer than an hour</source>
        <translation>أطول من ساعة</translation>
    </message>
    <message>
        <source>more than 10,000</source>
        <translation>أكثر من 10,000</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>غير مكرر</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>ليس {part}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>ليس {value}</translation>
    </message>
    <message>
        <source>on that day or later</source>
        <translation>في ذلك اليوم أو بعده</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جار القراءة</translation>
    </message>
    <message>
        <source>shorter than twenty minutes</source>
        <translation>أقصر من عشرين دقيقة</translation>
    </message>
    <message>
        <source>soviet japan, channel:bbc, views:&gt;10000 – F1 explains</source>
        <translation>soviet japan, channel:bbc, views:&gt;10000 – شرح: F1</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيم. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} بعد {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} قبل {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} يبدأ بـ {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} يحتوي {value}</translation>
    </message>
    <message>
        <source>{field} from {value}</source>
        <translation>{field} من {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} فوق {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} تحت {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} حتى {value}</translation>
    </message>
    <message>
        <source>{field}: {low} to {high}</source>
        <translation>{field}: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} أو {other}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلات</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلًا</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} ({state})</source>
        <translation>{folder} ({state})</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{reason}  →  {place}</source>
        <translation>{reason}  ←  {place}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
            <numerusform>{when}: {count} سجلات</numerusform>
            <numerusform>{when}: {count} سجلًا</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
</context>
</TS>
