// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/mailfixture.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::messaging;

QString MailFixture::start(const SmtpServer::Options& options)
{
    const QString why = smtp.start(options);
    settings.host = u"localhost"_s;
    settings.port = smtp.port();
    settings.security = options.security == u"tls"_s    ? MailSecurity::Tls
                        : options.security == u"none"_s ? MailSecurity::None
                                                        : MailSecurity::StartTls;
    settings.user = options.user;
    settings.sender = {u"Dana Smith"_s, u"dana@desk.example"_s};
    settings.domain = u"letters.desk.example"_s;
    settings.authority = TestCertificate::shared().certificate;
    return why;
}

std::unique_ptr<SmtpChannel> MailFixture::channel(Millis deadline)
{
    const auto ask = [this]() -> Result<QString> {
        ++asked;
        return password;
    };
    return std::make_unique<SmtpChannel>(settings, ask, clock, deadline);
}

Letter MailFixture::letter(const QString& key)
{
    Letter letter;
    letter.key = key;
    letter.to = {u"Bob Miller"_s, u"bob@client.example"_s};
    letter.subject = u"How was the first week?"_s;
    letter.text = u"Hello Bob,\n\nhow was the first week?\n"_s;
    letter.html = u"<p>Hello Bob,</p><p>how was the first week?</p>"_s;
    return letter;
}

} // namespace occ::test
