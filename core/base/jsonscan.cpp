// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonscan.h"

#include "core/base/folding.h"
#include "core/base/limits.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Core {

namespace {

const char *const keyTwice =
    QT_TRANSLATE_NOOP("Errors", "this key stands twice in one object; keep one of the two");
const char *const tooDeep =
    QT_TRANSLATE_NOOP("Errors", "the contents are nested deeper than %4 levels");

/// The text between two quotation marks.
QString unescaped(const QByteArray &raw)
{
    if (!raw.contains('\\'))
        return QString::fromUtf8(raw);
    return QJsonDocument::fromJson("[\"" + raw + "\"]")[0].toString();
}

/// Walks over the bytes and knows where in the document it is.
class Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {}

    std::optional<JsonFault> scan()
    {
        for (; m_at < m_json.size() && !m_fault; ++m_at) {
            switch (m_json.at(m_at)) {
            case '{':
            case '[':
                enter(m_json.at(m_at) == '{');
                break;
            case '}':
            case ']':
                if (m_levels.isEmpty())
                    return std::nullopt;
                m_levels.removeLast();
                break;
            case ',':
                if (!m_levels.isEmpty())
                    next(m_levels.last());
                break;
            case '"':
                if (!takeText())
                    return std::nullopt;
                break;
            default:
                break;
            }
        }
        return m_fault;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QString key;         ///< of an object's member
        qsizetype index = 0; ///< of a list's item
        QSet<QString> keys;
    };

    static void next(Level &level)
    {
        level.expectsKey = level.isObject;
        ++level.index;
    }

    void enter(bool isObject)
    {
        if (m_levels.size() == Limit::jsonDepth)
            m_fault = JsonFault{path(), tooDeep, {QString::number(Limit::jsonDepth)}};
        m_levels << Level{isObject, isObject, {}, 0, {}};
    }

    /// False when it never ends.
    bool takeText()
    {
        const qsizetype begin = m_at + 1;
        for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at)
            m_at += m_json.at(m_at) == '\\' ? 1 : 0;
        if (m_at >= m_json.size())
            return false;
        if (!m_levels.isEmpty() && m_levels.last().expectsKey)
            takeKey(unescaped(m_json.mid(begin, m_at - begin)));
        return true;
    }

    void takeKey(const QString &key)
    {
        Level &level = m_levels.last();
        level.expectsKey = false;
        level.key = key;
        const qsizetype known = level.keys.size();
        level.keys.insert(normalized(key)); // as readers of members take it
        if (level.keys.size() == known)
            m_fault = JsonFault{path(), keyTwice};
    }

    QString path() const
    {
        QString path = QStringLiteral("$");
        for (const Level &level : m_levels)
            path += level.isObject ? QString(QLatin1Char('.') + level.key)
                                   : QStringLiteral("[%1]").arg(level.index);
        return path;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> scanJson(const QByteArray &json)
{
    return Scanner(json).scan();
}

} // namespace Core
