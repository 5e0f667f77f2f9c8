<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 (%n indicator(s)): %2.</source>
        <translation>
            <numerusform>%1 (%n indicator): %2.</numerusform>
            <numerusform>%1 (%n indicators): %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no data yet, which limits this assessment:</source>
        <translation>
            <numerusform>%n indicator has no data yet, which limits this assessment:</numerusform>
            <numerusform>%n indicators have no data yet, which limits this assessment:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The responsible offices are asked to supply the missing values of %n indicator(s) with their sources before the next reporting period.</source>
        <translation>
            <numerusform>The responsible office is asked to supply the missing values of %n indicator with their sources before the next reporting period.</numerusform>
            <numerusform>The responsible offices are asked to supply the missing values of %n indicators with their sources before the next reporting period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n is unchanged</numerusform>
            <numerusform>%n are unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The competent bodies are asked to direct the responsible offices to take concrete measures for the %n indicator(s) of section II that missed a target or may miss it (%1).</source>
        <translation>
            <numerusform>The competent bodies are asked to direct the responsible office to take concrete measures for the %n indicator in section II that has missed its target or may miss it (%1).</numerusform>
            <numerusform>The competent bodies are asked to direct the responsible offices to take concrete measures for the %n indicators in section II that have missed their targets or may miss them (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n has been met</numerusform>
            <numerusform>%n have been met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on track</source>
        <translation>
            <numerusform>%n is on track</numerusform>
            <numerusform>%n are on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slightly off track</source>
        <translation>
            <numerusform>%n is slightly off track</numerusform>
            <numerusform>%n are slightly off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off track</source>
        <translation>
            <numerusform>%n is off track</numerusform>
            <numerusform>%n are off track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moving away from the target</source>
        <translation>
            <numerusform>%n is moving away from its target</numerusform>
            <numerusform>%n are moving away from their targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n has missed its target</numerusform>
            <numerusform>%n have missed their targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n has no data</numerusform>
            <numerusform>%n have no data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessable yet</source>
        <translation>
            <numerusform>%n cannot be assessed yet</numerusform>
            <numerusform>%n cannot be assessed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the end of %1, of the %n indicator(s) with targets, %2.</source>
        <translation>
            <numerusform>By the end of %1, of the %n indicator with targets, %2.</numerusform>
            <numerusform>By the end of %1, of the %n indicators with targets, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n indicator(s): %1.</source>
        <translation>
            <numerusform>All %n indicator: %1.</numerusform>
            <numerusform>All %n indicators: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n indicator(s), %1.</source>
        <translation>
            <numerusform>Of the %n indicator, %1.</numerusform>
            <numerusform>Of the %n indicators, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The responsible offices are asked to prepare measures in good time for the %n indicator(s) of section II at risk in the next period only.</source>
        <translation>
            <numerusform>The responsible office is asked to prepare measures in good time for the %n indicator of section II at risk in the next period only.</numerusform>
            <numerusform>The responsible offices are asked to prepare measures in good time for the %n indicators of section II at risk in the next period only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these assessments rest(s) on figures of earlier years.</source>
        <translation>
            <numerusform>%n of these assessments rests on figures of earlier years.</numerusform>
            <numerusform>%n of these assessments rest on figures of earlier years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) have no figure for %1 yet:</source>
        <translation>
            <numerusform>%n indicator has no figure for %1 yet:</numerusform>
            <numerusform>%n indicators have no figure for %1 yet:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Maintain the %n indicator(s) that are met or on track.</source>
        <translation>
            <numerusform>Maintain the result of the %n indicator that is met or on track.</numerusform>
            <numerusform>Maintain the results of the %n indicators that are met or on track.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improved</source>
        <translation>
            <numerusform>%n improved</numerusform>
            <numerusform>%n improved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: down %n place(s) in %2 (from %3 to %4), a notable fall; the component scores should be analysed to find the causes.</source>
        <translation>
            <numerusform>%1: down %n place in %2 (from %3 to %4), a notable fall; the component scores should be analysed to find the causes.</numerusform>
            <numerusform>%1: down %n places in %2 (from %3 to %4), a notable fall; the component scores should be analysed to find the causes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n indicator(s) with figures for both %2 and %3, %1.</source>
        <translation>
            <numerusform>Of the %n indicator with figures for both %2 and %3, %1.</numerusform>
            <numerusform>Of the %n indicators with figures for both %2 and %3, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%1 of %n indicator(s) met</source>
        <translation>
            <numerusform>%1 of %n indicator met</numerusform>
            <numerusform>%1 of %n indicators met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n indicator(s) better than the year before</source>
        <translation>
            <numerusform>%1 of %n indicator better than the year before</numerusform>
            <numerusform>%1 of %n indicators better than the year before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>The file has %n error(s).</source>
        <translation>
            <numerusform>The file has %n error.</numerusform>
            <numerusform>The file has %n errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; all of them are in &quot;%1&quot;.</source>
        <translation>
            <numerusform>... and %n more; all of them are in &quot;%1&quot;.</numerusform>
            <numerusform>... and %n more; all of them are in &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more; --errors FILE writes down all of them.</source>
        <translation>
            <numerusform>... and %n more; --errors FILE writes down all of them.</numerusform>
            <numerusform>... and %n more; --errors FILE writes down all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more warning(s).</source>
        <translation>
            <numerusform>... and %n more warning.</numerusform>
            <numerusform>... and %n more warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n more warning(s) of this kind are not listed: %1.</source>
        <extracomment>%1 is what they are about: &quot;unusual change&quot;</extracomment>
        <translation>
            <numerusform>%n more warning of this kind is not listed: %1.</numerusform>
            <numerusform>%n more warnings of this kind are not listed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) of this kind are not listed.</source>
        <translation>
            <numerusform>%n more finding of this kind is not listed.</numerusform>
            <numerusform>%n more findings of this kind are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: all %n row(s) can be read</source>
        <translation>
            <numerusform>%1: the one row can be read</numerusform>
            <numerusform>%1: all %n rows can be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: only %n row(s) can be read</source>
        <translation>
            <numerusform>%1: only %n row can be read</numerusform>
            <numerusform>%1: only %n rows can be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::BriefsPage</name>
    <message numerus="yes">
        <source>%n brief(s) written to %1</source>
        <translation>
            <numerusform>%n brief written to %1</numerusform>
            <numerusform>%n briefs written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ChoosePage</name>
    <message numerus="yes">
        <source>%n row(s) with content.</source>
        <translation>
            <numerusform>%n row with content.</numerusform>
            <numerusform>%n rows with content.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::CompletenessBoard</name>
    <message numerus="yes">
        <source>%1 of %n value(s) present.</source>
        <translation>
            <numerusform>%1 of %n value present.</numerusform>
            <numerusform>%1 of %n values present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DataEntryPage</name>
    <message numerus="yes">
        <source>%n cell(s) have a numerator and a denominator that do not give the new figures.</source>
        <translation>
            <numerusform>%n cell has a numerator and a denominator that do not give the new figure.</numerusform>
            <numerusform>%n cells have numerators and denominators that do not give the new figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed with %n old figure(s): %1.</source>
        <translation>
            <numerusform>Removed with %n old figure: %1.</numerusform>
            <numerusform>Removed with %n old figures: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep details of %n value(s)</source>
        <translation>
            <numerusform>Keep details of %n value</numerusform>
            <numerusform>Keep details of %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DonePage</name>
    <message numerus="yes">
        <source>%n value(s) were left out.</source>
        <translation>
            <numerusform>%n value was left out.</numerusform>
            <numerusform>%n values were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::EntryCommands</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n cell(s)</source>
        <translation>
            <numerusform>Mark %n cell</numerusform>
            <numerusform>Mark %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the %n valid cell(s)</source>
        <translation>
            <numerusform>Paste the %n valid cell</numerusform>
            <numerusform>Paste the %n valid cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) replaced.</source>
        <translation>
            <numerusform>%n value replaced.</numerusform>
            <numerusform>%n values replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) erased by blank cells.</source>
        <translation>
            <numerusform>%n value erased by a blank cell.</numerusform>
            <numerusform>%n values erased by blank cells.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cell(s)</source>
        <translation>
            <numerusform>Move %n cell</numerusform>
            <numerusform>Move %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) moved.</source>
        <translation>
            <numerusform>%n cell moved.</numerusform>
            <numerusform>%n cells moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FileActions</name>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n change would be lost.</numerusform>
            <numerusform>%n changes would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FileNotice</name>
    <message numerus="yes">
        <source>%n change(s) are waiting and will be stored as soon as that is possible; Esc takes the last one back.</source>
        <translation>
            <numerusform>%n change is waiting and will be stored as soon as that is possible; Esc takes it back.</numerusform>
            <numerusform>%n changes are waiting and will be stored as soon as that is possible; Esc takes the last one back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::JournalPage</name>
    <message numerus="yes">
        <source>%1 of %Ln entries</source>
        <extracomment>%1 is how many of them are shown</extracomment>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries saved as %1</source>
        <translation>
            <numerusform>%Ln entry saved as %1</numerusform>
            <numerusform>%Ln entries saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) would be lost.</source>
        <translation>
            <numerusform>%n change would be lost.</numerusform>
            <numerusform>%n changes would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait. %1</source>
        <translation>
            <numerusform>%n change waits. %1</numerusform>
            <numerusform>%n changes wait. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MatchPage</name>
    <message numerus="yes">
        <source>%n name(s) are not known. Choose what each means; the program never guesses. What stays without a meaning is not imported.</source>
        <translation>
            <numerusform>%n name is not known. Choose what it means; the program never guesses. What stays without a meaning is not imported.</numerusform>
            <numerusform>%n names are not known. Choose what each means; the program never guesses. What stays without a meaning is not imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPage</name>
    <message numerus="yes">
        <source>%1 of %n indicator(s)</source>
        <translation>
            <numerusform>%1 of %n indicator</numerusform>
            <numerusform>%1 of %n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PreviewPage</name>
    <message numerus="yes">
        <source>Leave out the %n rejected value(s) and import the others</source>
        <translation>
            <numerusform>Leave out the %n rejected value and import the others</numerusform>
            <numerusform>Leave out the %n rejected values and import the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n value(s)</source>
        <translation>
            <numerusform>&amp;Import %n value</numerusform>
            <numerusform>&amp;Import %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RankingsPage</name>
    <message numerus="yes">
        <source>%n place(s) to rank %1, the %2 target.</source>
        <translation>
            <numerusform>%n place to rank %1, the %2 target.</numerusform>
            <numerusform>%n places to rank %1, the %2 target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3), the %2 target.</source>
        <translation>
            <numerusform>%n place to rank %1 (%3), the %2 target.</numerusform>
            <numerusform>%n places to rank %1 (%3), the %2 target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3, score %4), the %2 target.</source>
        <translation>
            <numerusform>%n place to rank %1 (%3, score %4), the %2 target.</numerusform>
            <numerusform>%n places to rank %1 (%3, score %4), the %2 target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to rank %1 (%3, score %4, %5 more), the %2 target.</source>
        <translation>
            <numerusform>%n place to rank %1 (%3, score %4, %5 more), the %2 target.</numerusform>
            <numerusform>%n places to rank %1 (%3, score %4, %5 more), the %2 target.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplaceFiles</name>
    <message numerus="yes">
        <source>%n of the files is in %1 already:</source>
        <translation>
            <numerusform>%n of the files is in %1 already:</numerusform>
            <numerusform>%n of the files are in %1 already:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatusCard</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WarningPanel</name>
    <message numerus="yes">
        <source>%n open warning(s)</source>
        <translation>
            <numerusform>%n open warning</numerusform>
            <numerusform>%n open warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are the figures of these %n warning(s) right?</source>
        <translation>
            <numerusform>Why is the figure of this warning right?</numerusform>
            <numerusform>Why are the figures of these %n warnings right?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the figures of %n warning(s)</source>
        <translation>
            <numerusform>Keep the figure of %n warning</numerusform>
            <numerusform>Keep the figures of %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::DriverModel</name>
    <message numerus="yes">
        <source>Median of the %n published score(s).</source>
        <translation>
            <numerusform>Median of the %n published score.</numerusform>
            <numerusform>Median of the %n published scores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models::MissingModel</name>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>late by %n day</numerusform>
            <numerusform>late by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>down %n place</numerusform>
            <numerusform>down %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>up %n place</numerusform>
            <numerusform>up %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n year(s) behind the path</source>
        <translation>
            <numerusform>more than %n year behind the path</numerusform>
            <numerusform>more than %n years behind the path</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s) late</source>
        <translation>
            <numerusform>over %n year late</numerusform>
            <numerusform>over %n years late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on figures of earlier years</source>
        <translation>
            <numerusform>%n on figures of earlier years</numerusform>
            <numerusform>%n on figures of earlier years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other source(s)</source>
        <translation>
            <numerusform>%1 and %n other source</numerusform>
            <numerusform>%1 and %n other sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other value(s)</source>
        <translation>
            <numerusform>%1 and %n other value</numerusform>
            <numerusform>%1 and %n other values</numerusform>
        </translation>
    </message>
</context>
</TS>
