// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/yamldocument.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <sstream>

namespace occ::content {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Ends the parsing from inside yaml-cpp's callbacks; caught in parseYaml().
struct Stop
{
    int line;
    QString message;
    QString hint;
};

int lineOf(const YAML::Mark& mark)
{
    return std::max(0, mark.line) + 1;
}

/// Builds the node tree from yaml-cpp's events: unlike its own tree, these keep duplicates and show aliases.
class Builder final : public YAML::EventHandler
{
public:
    Builder(Faults& faults, const YamlLimits& limits)
        : m_faults(faults)
        , m_limits(limits)
    {}

    [[nodiscard]] Node take() { return std::move(m_root); }
    [[nodiscard]] bool isEmpty() const { return !m_hasRoot || m_root.kind == Node::Kind::Null; }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_hasRoot)
            throw Stop{lineOf(mark), Words::tr("A second document begins here."),
                       Words::tr("Keep one document per file and remove the line \"---\".")};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        add(start(Node::Kind::Null, mark, {}, anchor));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { refuseAlias(mark); }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override
    {
        Node node = start(Node::Kind::Scalar, mark, tag, anchor);
        if (qsizetype(value.size()) > m_limits.scalar)
            throw Stop{node.line, Words::tr("This text is longer than %1 characters.").arg(m_limits.scalar),
                       Words::tr("Shorten it or split it over several fields.")};
        node.quoted = tag == "!";
        // Not QString::fromUtf8(): that drops a byte order mark at the beginning of the text.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        node.text = decoder.decode(QByteArrayView(value.data(), qsizetype(value.size())));
        for (const QChar letter : std::as_const(node.text)) {
            if (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t' && letter != u'\r')
                throw Stop{node.line, Words::tr("The text holds a control character."),
                           Words::tr("Remove it.")};
        }
        add(std::move(node));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(start(Node::Kind::List, mark, tag, anchor));
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(start(Node::Kind::Map, mark, tag, anchor));
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        Node node;
        QSet<QString> keys;
        std::optional<Node> pendingKey;
    };

    [[noreturn]] static void refuseAlias(const YAML::Mark& mark)
    {
        throw Stop{lineOf(mark), Words::tr("Anchors and aliases (&name, *name) are not allowed."),
                   Words::tr("Write the value out, or put it in quotes when it is text.")};
    }

    Node start(Node::Kind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != 0)
            refuseAlias(mark);
        if (!tag.empty() && tag != "?" && tag != "!")
            throw Stop{lineOf(mark), Words::tr("YAML tags (!name) are not allowed."),
                       Words::tr("Remove the tag, or put the text in quotes.")};
        if (++m_nodes > m_limits.nodes)
            throw Stop{lineOf(mark), Words::tr("The file holds more than %1 values.").arg(m_limits.nodes),
                       Words::tr("Split it into several files.")};
        Node node;
        node.kind = kind;
        node.line = lineOf(mark);
        return node;
    }

    void open(Node node)
    {
        if (int(m_stack.size()) >= m_limits.depth)
            throw Stop{node.line, Words::tr("Values are nested more than %1 deep.").arg(m_limits.depth),
                       Words::tr("Flatten the structure; look for brackets that were never closed.")};
        if (!m_stack.empty() && m_stack.back().node.kind == Node::Kind::Map && !m_stack.back().pendingKey)
            refuseKey(node.line);
        m_stack.push_back(Frame{std::move(node), {}, {}});
    }

    void close()
    {
        Node node = std::move(m_stack.back().node);
        m_stack.pop_back();
        add(std::move(node));
    }

    [[noreturn]] static void refuseKey(int line)
    {
        throw Stop{line, Words::tr("A key must be a plain word."), Words::tr("Write it as \"name: value\".")};
    }

    void add(Node node)
    {
        if (m_stack.empty()) {
            m_root = std::move(node);
            m_hasRoot = true;
            return;
        }
        Frame& frame = m_stack.back();
        if (frame.node.kind == Node::Kind::List) {
            frame.node.children.push_back(std::move(node));
        } else if (!frame.pendingKey) {
            if (node.kind != Node::Kind::Scalar)
                refuseKey(node.line);
            frame.pendingKey = std::move(node);
        } else {
            addValue(frame, std::move(node));
        }
    }

    void addValue(Frame& frame, Node node)
    {
        node.key = frame.pendingKey->text;
        node.keyLine = frame.pendingKey->line;
        frame.pendingKey.reset();
        if (frame.keys.contains(node.key)) {
            m_faults.add(node.keyLine,
                         Words::tr("The key \"%1\" stands twice in the same block.").arg(node.key),
                         Words::tr("Keep one of the two."));
            return;
        }
        frame.keys.insert(node.key);
        frame.node.children.push_back(std::move(node));
    }

    Faults& m_faults;
    const YamlLimits& m_limits;
    std::vector<Frame> m_stack;
    Node m_root;
    bool m_hasRoot = false;
    int m_nodes = 0;
};

/// Faults of a single line of bytes: encoding, control characters, tabs as indentation.
void checkLine(QByteArrayView line, int number, Faults& faults)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(line);
    if (decoder.hasError()) {
        faults.add(number, Words::tr("The text is not valid UTF-8."), Words::tr("Save the file as UTF-8."));
        return;
    }
    bool indentation = true;
    for (const char letter : line) {
        if (letter == '\t' && indentation) {
            faults.add(number, Words::tr("A tab is used as indentation."), Words::tr("Indent with spaces."));
            return;
        }
        indentation = indentation && letter == ' ';
        if (uchar(letter) < 0x20 && letter != '\t') {
            faults.add(number,
                       letter == 0 ? Words::tr("The file holds a NUL byte.")
                                   : Words::tr("The file holds a control character."),
                       Words::tr("Remove it; this may not be a text file."));
            return;
        }
    }
}

/// The bytes with one kind of line ending and without byte order mark; nothing when they are not clean text.
std::optional<QByteArray> cleanText(const QByteArray& raw, Faults& faults, const YamlLimits& limits)
{
    if (raw.size() > limits.bytes) {
        faults.add(0, Words::tr("The file is larger than %1 KiB.").arg(limits.bytes / 1024),
                   Words::tr("Split it into several files."));
        return {};
    }
    QByteArray text = raw.startsWith("\xEF\xBB\xBF") ? raw.mid(3) : raw;
    text.replace("\r\n", "\n").replace('\r', '\n');
    if (text.trimmed().isEmpty()) {
        faults.add(0, Words::tr("The file is empty."), Words::tr("Restore it from a copy or remove it."));
        return {};
    }
    int number = 0;
    for (const QByteArray& line : text.split('\n')) {
        checkLine(line, ++number, faults);
        if (faults.isFull())
            break;
    }
    if (!faults.isEmpty())
        return {};
    // yaml-cpp takes the end of the file for a closing quote; before an end marker it complains.
    text += text.endsWith('\n') ? "...\n" : "\n...\n";
    return text;
}

} // namespace

const Node* Node::child(QStringView name) const
{
    for (const Node& node : children) {
        if (node.keyLine > 0 && node.key == name)
            return &node;
    }
    return nullptr;
}

QString Node::textOf(QStringView name) const
{
    const Node* node = child(name);
    return node == nullptr ? QString() : node->text;
}

std::optional<Node> parseYaml(const QByteArray& raw, Faults& faults, const YamlLimits& limits)
{
    const auto text = cleanText(raw, faults, limits);
    if (!text)
        return {};
    Builder builder(faults, limits);
    try {
        std::istringstream stream(text->toStdString());
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop& stop) {
        faults.add(stop.line, stop.message, stop.hint);
    } catch (const YAML::Exception& exception) {
        faults.add(
            lineOf(exception.mark),
            Words::tr("This is not valid YAML: %1.").arg(QString::fromStdString(exception.msg)),
            Words::tr("Check indentation, quotes and brackets here and in the line above; the file may be"
                      " cut off."));
    } catch (const std::exception& exception) {
        faults.add(0, Words::tr("The file cannot be read: %1.").arg(QString::fromUtf8(exception.what())),
                   Words::tr("Restore it from a copy."));
    }
    if (faults.isEmpty() && builder.isEmpty())
        faults.add(0, Words::tr("The file is empty."), Words::tr("Restore it from a copy or remove it."));
    if (!faults.isEmpty())
        return {};
    Node root = builder.take();
    if (root.kind != Node::Kind::Map) {
        faults.add(root.line, Words::tr("The file does not begin with a key."),
                   Words::tr("Begin it with \"kind: …\" and \"id: …\"."));
        return {};
    }
    return root;
}

bool looksLikeAnotherType(const QString& plain)
{
    static const QRegularExpression word(u"^(y|n|yes|no|true|false|on|off|null|~|)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(
        u"^([-+]?(0x[0-9a-f_]+|0[ob][0-7_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?(e[-+]?[0-9]+)?"
        "|\\.[0-9]+(e[-+]?[0-9]+)?|\\.inf)|\\.nan|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word.match(plain).hasMatch() || number.match(plain).hasMatch();
}

} // namespace occ::content
