// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/brieftexttable.h"

#include "core/store/connection.h"
#include "core/store/statement.h"

namespace Core {

void BriefTextTable::save(ProgrammeId programme, const BriefTexts &texts) const
{
    for (const BriefTextSection &section : briefTextSections) {
        const LocalizedText &text = texts.*section.text;
        Statement(m_connection, QStringLiteral(R"sql(
            INSERT INTO brief_text (programme_id, section, text_vi, text_en) VALUES (?, ?, ?, ?)
            ON CONFLICT (programme_id, section)
            DO UPDATE SET text_vi = excluded.text_vi, text_en = excluded.text_en)sql"))
            .run(programme, QString::fromLatin1(section.name), text.vi, text.en);
    }
}

std::optional<BriefTexts> BriefTextTable::find(ProgrammeId programme) const
{
    Statement rows(m_connection, QStringLiteral(R"sql(
        SELECT section, text_vi, text_en, id FROM brief_text WHERE programme_id = ?)sql"));
    rows.run(programme);
    std::optional<BriefTexts> texts;
    while (rows.next()) {
        if (!texts)
            texts.emplace();
        bool isKnown = false;
        for (const BriefTextSection &section : briefTextSections) {
            if (rows.text(0) != QLatin1String(section.name))
                continue;
            (*texts).*section.text = {rows.text(1), rows.text(2)};
            isKnown = true;
        }
        if (!isKnown)
            throw rows.wrongValue(0);
    }
    return texts;
}

} // namespace Core
