// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/base/plaintext.h"
#include "core/base/result.h"
#include "core/store/sqlerror.h"

#include <QDate>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>

namespace Core {

class Catalogue;
class Connection;
class FailingStatement;

/// A prepared statement: bound by position, read by position, in the order of its own text.
/// Every failure is thrown as SqlError.
class Statement
{
public:
    /// The connection must outlive it.
    Statement(const Connection &connection, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds all arguments and executes. A text that no reader could take is UnreadableText.
    template<class... Arguments>
    Statement &run(const Arguments &...arguments)
    {
        int position = 0;
        (m_query.bindValue(position++, variant(arguments)), ...);
        execute();
        return *this;
    }

    /// False after the last row; a row that cannot be read is an SqlError, not the end.
    bool next();
    qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    /// A number of the program's own range; anything else is BadStoredValue.
    int whole(int column, int least, int most) const;
    bool isNull(int column) const { return m_query.isNull(column); }
    bool flag(int column) const { return integer(column) != 0; }
    /// As a reader can take it (readableText): files of others and older ones hold anything.
    QString text(int column) const { return readableText(rawText(column)); }
    /// As it is in the file: only to compare it or to compute a hash.
    QString rawText(int column) const { return m_query.value(column).toString(); }
    QVariant value(int column) const { return m_query.value(column); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    /// Null where nothing stands; what is no day is BadStoredValue.
    QDate date(int column) const;
    /// Null where nothing stands; infinity is BadStoredValue.
    std::optional<double> real(int column) const;
    std::optional<int> number(int column) const;
    /// What the code means; one that this program does not know is BadStoredValue.
    template<class FromCode>
    auto coded(int column, FromCode fromCode) const
    {
        const auto value = fromCode(text(column));
        if (!value)
            throw wrongValue(column);
        return *value;
    }
    /// A period as this program writes it ("2020-Q3"), not one of the many ways to type it.
    Period period(int column) const;
    /// A year that periods may be of.
    int year(int column) const;
    /// The same where an empty text means that nothing is known.
    template<class FromCode>
    auto codedOrNull(int column, FromCode fromCode) const
    {
        const auto value = fromCode(text(column));
        if (!value && !text(column).isEmpty())
            throw wrongValue(column);
        return value;
    }
    /// The id of an indicator or a unit that the catalogue describes; any other is BadStoredValue.
    template<class IdType>
    IdType known(int column, const Catalogue &catalogue) const
    {
        const auto value = id<IdType>(column);
        if (!describes(catalogue, value))
            throw wrongValue(column);
        return value;
    }
    /// That what stands in the column of this row was never written by this program, with its
    /// place: the first table of the text, the row's column "id" and the column's name.
    SqlError wrongValue(int column) const;

    template<class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    static bool describes(const Catalogue &catalogue, IndicatorId indicator);
    static bool describes(const Catalogue &catalogue, UnitId unit);
    static QVariant variant(const QString &value);
    static QVariant variant(const QByteArray &value) { return value; }
    static QVariant variant(int value) { return value; }
    static QVariant variant(qint64 value) { return value; }
    static QVariant variant(bool value) { return value ? 1 : 0; }
    static QVariant variant(double value) { return value; }
    static QVariant variant(std::optional<double> value);
    static QVariant variant(std::optional<int> value);
    static QVariant variant(const std::optional<QString> &value);
    static QVariant variant(QDate value);
    template<class Tag>
    static QVariant variant(Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
    }

    void execute();

    const Connection &m_connection;
    QString m_sql;
    QString m_written; ///< the table that it writes to; empty: none
    QSqlQuery m_query;
    const FailingStatement *m_failing = nullptr; ///< not null in tests alone
};

} // namespace Core
