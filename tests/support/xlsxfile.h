// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QXmlStreamReader>

#include <memory>

#include <zip.h>

/// An .xlsx file as a test looks into it: its parts, and the cells of a sheet.
class XlsxFile
{
public:
    explicit XlsxFile(const QByteArray &bytes)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source =
            zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
            zip_open_from_source(source, ZIP_RDONLY, &error), &zip_discard);
        for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i)
            readPart(archive.get(), zip_uint64_t(i));
        for (const QByteArray &string : texts(part("xl/sharedStrings.xml"), "si"))
            m_strings << QString::fromUtf8(string);
    }

    QList<QByteArray> names() const { return m_parts.keys(); }
    QByteArray part(const QByteArray &name) const { return m_parts.value(name); }
    /// Sheets count from 1, as their parts do.
    QByteArray sheet(int number) const
    {
        return part("xl/worksheets/sheet" + QByteArray::number(number) + ".xml");
    }

    /// The text of each cell by its address; numbers as the file has them.
    QHash<QString, QString> cells(int number) const
    {
        QHash<QString, QString> cells;
        QXmlStreamReader xml(sheet(number));
        QString address;
        bool isText = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == QLatin1String("c")) {
                address = xml.attributes().value(QLatin1String("r")).toString();
                isText = xml.attributes().value(QLatin1String("t")) == QLatin1String("s");
            } else if (xml.name() == QLatin1String("v")) {
                const QString value = xml.readElementText();
                cells.insert(address, isText ? m_strings.value(value.toInt()) : value);
            }
        }
        return cells;
    }

    /// Whether a cell is written as text.
    bool isText(int number, const QString &address) const
    {
        const QByteArray start = "<c r=\"" + address.toUtf8() + '"';
        const QByteArray xml = sheet(number);
        const qsizetype at = xml.indexOf(start);
        return at >= 0 && xml.mid(at, xml.indexOf('>', at) - at).contains("t=\"s\"");
    }

private:
    void readPart(zip_t *archive, zip_uint64_t index)
    {
        zip_stat_t stat;
        zip_stat_index(archive, index, 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, index, 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        m_parts.insert(stat.name, bytes);
    }

    /// The text inside each element of that name.
    static QList<QByteArray> texts(const QByteArray &part, const char *element)
    {
        QList<QByteArray> list;
        QXmlStreamReader xml(part);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String(element))
                list << xml.readElementText(QXmlStreamReader::IncludeChildElements).toUtf8();
        }
        return list;
    }

    QHash<QByteArray, QByteArray> m_parts;
    QList<QString> m_strings;
};
