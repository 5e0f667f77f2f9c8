<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>Brief</name>
    <message>
        <source>day %1 month %2 year %3</source>
        <comment>date left open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 month %2 year %3</source>
        <comment>date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.: %1/BC-%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOCIALIST REPUBLIC OF VIET NAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independence - Freedom - Happiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) met</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) on track</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) slightly off track</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) off track</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) moving away from the target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) missed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) without data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) that cannot be assessed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On %1, %2 is placed %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 is placed %3 in %4, %5 against %6 (%7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target (%1 by %2) is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target (%1 by %2) is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach the target (%1 by %2) the province %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By the end of %1, of %n indicator(s) with targets: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n indicator(s)): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no place of %1 on %2 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move of three places or fewer is within the usual fluctuation of such rankings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target 2030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessed indicator is behind its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators behind their path to the targets:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no data yet, which limits this assessment: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>II. SHORTCOMINGS AND LIMITATIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>III. DIRECTIONS AND TASKS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concentrate on the indicators behind their path that section II names, and raise their pace to what is needed each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the missing figures with their sources before the next reporting period, so that every target can be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep up the indicators that are met or on track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: the pace of the latest annual values, at most six, is extended to the due year of each target. Data as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDICATORS AND THEIR TARGETS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Enclosed with Report %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of implementing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I. RESULTS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. General assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Results by pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. ICT readiness ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of %1 under %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This fact of the baseline has no target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;illar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ndicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Search indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the indicator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>field changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path to the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the present pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place (1 is best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of measure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place among N ranked provinces and cities (place/N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) from the target of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No values yet. Enter them on the page &quot;Data entry&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator is judged by its state, not by numbers: there is nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown side by side; this says nothing about cause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>&amp;Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save chart...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart or its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators above the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Language: vi or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See: bentre-ict --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bentre-ict - digital-transformation indicators of Ben Tre province

bentre-ict [FILE]    opens the window

Commands (each has --help of its own):
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options of every command: --lang vi|en, --help. Of the program: --version.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with findings.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year to look from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the unit; without it, the province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of one indicator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the programme; without it, the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 same, %4 revised, %5 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of wants a year, for example --as-of 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the good rows although others are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads observations from a csv file, all or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all observations into a csv file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds or updates a programme from its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a programme into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made &quot;%1&quot; with the built-in programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %n error(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new file with the built-in programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the file, its journal and its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints who changed what, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size wants width and height in pixels, for example --size 1200x700</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--indicator wants the code of an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which brief; without it, overall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of one pillar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the report; without it, a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the report; without it, left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a brief in the official form as a pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws one chart into a png, svg or pdf file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chart; without it, path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says where each indicator stands against its targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lang wants vi or en</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataEntryPage</name>
    <message>
        <source>Search indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by indicator and year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file &quot;%1&quot; exists already and was left as it is. Choose another name.</source>
        <extracomment>FileExists</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; does not exist. Check the name and the folder.</source>
        <extracomment>FileNotFound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Create it or choose another.</source>
        <extracomment>FolderNotFound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data file of this program. Nothing was changed.</source>
        <extracomment>NotOurFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was made by a newer version of this program (format %2). Install the new version to open it. Nothing was changed.</source>
        <extracomment>NewerFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged and was not opened. Use the last backup; keep the damaged file for the administrator.</source>
        <extracomment>DamagedFile</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to. Remove its write protection or copy it to a folder of your own.</source>
        <extracomment>FileReadOnly</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by another program. Close it there and try again.</source>
        <extracomment>FileBusy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written (%2). Check the free space and your rights in that folder.</source>
        <extracomment>WriteFailed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read (%2).</source>
        <extracomment>ReadFailed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a format that this version does not handle. Use one of: %2.</source>
        <extracomment>UnsupportedFormat</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file &quot;%1&quot; refused the change; nothing was changed. Check the free space, then try again.</source>
        <extracomment>StoreFailed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme with the code &quot;%1&quot; in this file.</source>
        <extracomment>UnknownProgramme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pillar with the code &quot;%1&quot; in this programme.</source>
        <extracomment>UnknownPillar</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ranking index with the code &quot;%1&quot; in this file.</source>
        <extracomment>UnknownIndex</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; holds no programme yet. Import one first.</source>
        <extracomment>NoProgramme</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme file &quot;%1&quot; is wrong at %2: %3. Nothing was imported.</source>
        <extracomment>BadProgrammeFile: %2 is the place in the JSON file, %3 what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no indicator &quot;%1&quot;. Write its code or its full name as in the catalogue.</source>
        <extracomment>UnknownIndicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit &quot;%1&quot;. Write its code or its name as in the catalogue.</source>
        <extracomment>UnknownArea</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units are called &quot;%1&quot;. Write the code instead of the name.</source>
        <extracomment>AmbiguousArea</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write for example 2024, 2024-Q3, 2024-H1 or 2024-05.</source>
        <extracomment>BadPeriod</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Write digits with at most one decimal sign, for example 78.5.</source>
        <extracomment>BadNumber</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as %2 or as %3. Write it without grouping, or with more decimals.</source>
        <extracomment>AmbiguousNumber: %2 and %3 are the two readings</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the limits of this indicator (%2 to %3). Check the figure.</source>
        <extracomment>OutOfRange: %2 and %3 are the limits, an open one is a dash</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator %1 is greater than the denominator %2. Check both figures.</source>
        <extracomment>NumeratorExceedsDenominator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not agree with numerator and denominator, which give %2. Correct one of them.</source>
        <extracomment>PercentageMismatch: %2 is the recomputed percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank %1 needs the number of places. Write it like 53/63.</source>
        <extracomment>MissingOutOf</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank %1 is not a whole place between 1 and %2. Check both numbers.</source>
        <extracomment>RankExceedsField</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same indicator, unit and period stand in another row already (%1). Keep one of them.</source>
        <extracomment>DuplicateRow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; did not exist in %2. Choose a unit of that time.</source>
        <extracomment>UnitNotValidInPeriod</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period %1 is locked. Ask for it to be opened.</source>
        <extracomment>PeriodLocked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows the values of %2. Enter the value there.</source>
        <extracomment>ReadsAnotherIndicator</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. Write not_started, in_progress or done.</source>
        <extracomment>BadState</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has no column &quot;%2&quot;. Add it to the header row.</source>
        <extracomment>MissingColumn: %2 is the column&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; could not be read: %2.</source>
        <extracomment>BadTable: %2 says what is wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. Use one of: %2.</source>
        <extracomment>BadArgument: %1 is the argument, %2 its remedy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its characters are not in UTF-8; save it as &quot;CSV UTF-8&quot; and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this word is not one of those allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2020-10-20 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text must be given in Vietnamese and in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a programme file of version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this code is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pillar with this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no indicator with this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an indicator of this kind cannot have such a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least value is above the greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The file is damaged (%1). Use the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows refer to rows that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journal entry was altered, or one before it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::BriefPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::BriefsPage</name>
    <message>
        <source>Preview of the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::CataloguePage</name>
    <message>
        <source>Unit of measure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the document, %1: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ChartView</name>
    <message>
        <source>&amp;Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::ChartsPage</name>
    <message>
        <source>Year over year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path to the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::DataEntryPage</name>
    <message>
        <source>%1. Type a value and press Enter: it is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was entered: &quot;%1&quot; can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rankings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import values...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export values...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Digital transformation of Ben Tre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files (*.btict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be imported; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 revised, %4 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2

Digital-transformation indicators of Ben Tre province.
Free software under the GNU General Public License, version 3 or later. Charts by Qt Charts (GPL 3). Fonts Tinos and Noto Sans (SIL Open Font License). Icons from Breeze (LGPL 3 or later).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPage</name>
    <message>
        <source>All pillars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICT readiness ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, within the usual fluctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an indicator to read why it stands where it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RankingsPage</name>
    <message>
        <source>%1 of %2 places known. Method: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gui::StatusCard</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n without data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal of values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::EntryModel</name>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::IndicatorTableModel</name>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year on year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::JournalModel</name>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firmness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models::RankingTableModel</name>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Search indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankingsPage</name>
    <message>
        <source>&amp;Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of this edition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year to look from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the value of the due year is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years without a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part cannot be assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value for the year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method changed: not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of units changed: not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no numbers to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in each sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) behind the path</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years behind the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years ahead of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs to rise %1 places a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
