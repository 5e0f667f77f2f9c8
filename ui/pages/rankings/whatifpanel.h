// SPDX-FileCopyrightText: 2026 bentre-ict contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/whatif.h"
#include "core/report/rankingsource.h"
#include "ui/models/drivermodel.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QDoubleSpinBox;
class QSlider;

namespace Ui {
class WhatIfPanel;
}

namespace Gui {

/// "What if these sub-scores were others?": a slider and a number for each part of an edition's
/// index, the score and the place that they would give, and what each part costs now.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);
    ~WhatIfPanel() override;

    /// The same edition again keeps what was tried. Without a view the panel says what to do.
    void setView(const std::optional<Core::EditionView> &view, const QString &unitName,
                 const Core::Phrasebook &book);
    void retranslate();

private:
    struct PartRow
    {
        QString part;
        QSlider *slider;
        QDoubleSpinBox *number; ///< at its minimum: not known
    };

    void connectSignals();
    void buildRows();
    void addRow(const Core::SubIndex &part);
    void connectRow(const PartRow &row);
    void showScores();
    void tryScore(const QString &part, double score);
    void startOver();
    void fillWithMedians();
    void showResult();
    void showAnswer(const Core::WhatIf &answer);
    void showDrivers();
    QString driversSentence(const QList<Core::PlaceDriver> &drivers) const;
    QString placeSentence(const Core::WhatIf &answer) const;
    QString targetSentence(const Core::WhatIf &answer) const;
    QStringList unknownParts() const;
    std::optional<double> medianOf(const QString &part) const;
    QMap<QString, double> missingMedians() const;
    std::optional<double> scoreOf(const QString &part) const;
    const Core::RankingEntry *ownEntry() const;

    std::unique_ptr<Ui::WhatIfPanel> m_ui;
    Models::DriverModel m_drivers;
    std::optional<Core::EditionView> m_view;
    QString m_unitName;
    Core::Phrasebook m_book{Core::Language::English};
    QMap<QString, double> m_tried; ///< by part
    QList<PartRow> m_rows;
};

} // namespace Gui
