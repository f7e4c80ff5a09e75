// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/editordata.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::EditorPage)
};
} // namespace

static QString nameOf(const content::Node& node)
{
    for (const QStringView key : {u"title", u"rule", u"level", u"key"}) {
        const QString text = node.textOf(key);
        if (!text.isEmpty())
            return text;
    }
    return Words::tr("(no title)");
}

static const std::vector<content::Node>& listOf(const content::Node& node, QStringView key)
{
    static const std::vector<content::Node> none;
    const content::Node* list = node.child(key);
    return list ? list->children : none;
}

static void addList(CheckedText& checked, const content::Node& root, QStringView key, const QString& title)
{
    const content::Node* list = root.child(key);
    if (!list)
        return;
    checked.outline << OutlineEntry{title, list->place(), 0};
    for (const content::Node& entry : list->children)
        checked.outline << OutlineEntry{nameOf(entry), entry.line, 1};
}

Result<CheckedText> checkText(Workspace& workspace, const QString& text)
{
    CheckedText checked;
    const QByteArray bytes = text.toUtf8();
    const auto faults = workspace.playbooks().check(bytes);
    if (!faults)
        return Failure(faults.error());
    checked.faults = *faults;
    content::Faults ignored((QString()));
    const auto root = content::parseYaml(bytes, ignored);
    if (!root)
        return checked;
    for (const content::Node& milestone : listOf(*root, u"milestones")) {
        ++checked.milestones;
        checked.outline << OutlineEntry{nameOf(milestone), milestone.line, 0};
        for (const content::Node& item : listOf(milestone, u"items")) {
            ++checked.items;
            checked.outline << OutlineEntry{nameOf(item), item.line, 1};
        }
    }
    checked.touchpoints = int(listOf(*root, u"touchpoints").size());
    addList(checked, *root, u"touchpoints", Words::tr("Touchpoints"));
    addList(checked, *root, u"rules", Words::tr("Red flags"));
    addList(checked, *root, u"escalation", Words::tr("Escalation"));
    return checked;
}

} // namespace occ::ui
