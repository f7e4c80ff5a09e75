// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/faults.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;

void Faults::add(int line, const QString& message, const QString& hint)
{
    if (!isFull())
        m_list.append(badFile(m_file, line, message, hint).value());
}

Failure Faults::failure() const
{
    return failureOf(m_list);
}

Failure failureOf(const QList<Error>& errors)
{
    Error first = errors.first();
    QStringList rest;
    for (const Error& error : errors.mid(1))
        rest += error.oneLine();
    if (!rest.isEmpty())
        first.detail = rest.join(u'\n');
    return Failure(std::move(first));
}

/// The number of single-letter changes between two words (Levenshtein), in one row of memory.
static int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString suggestion(const QString& given, const QStringList& known)
{
    const QString word = given.left(80).toLower();
    const QString* nearest = nullptr;
    int best = std::clamp(int(word.size()) / 2, 2, 4) + 1;
    for (const QString& candidate : known) {
        const int changes = distance(word, candidate);
        if (!word.isEmpty() && changes < best) {
            best = changes;
            nearest = &candidate;
        }
    }
    if (nearest != nullptr)
        return Words::tr("Did you mean \"%1\"?").arg(*nearest);
    if (known.isEmpty())
        return Words::tr("There is nothing to choose from yet.");
    const QString shown = known.mid(0, 20).join(u", "_s);
    return Words::tr("Known here: %1.").arg(known.size() > 20 ? shown + u", …"_s : shown);
}

} // namespace occ::content
