import { Hono } from 'hono';
import type pg from 'pg';
import { formatDateTime } from '../../lib/dates.ts';
import type { Chamber } from '../../platform/chamber/chamber.ts';
import {
  type AssetLinks,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  Lead,
  PlainPage,
  renderDocument,
  Stack,
} from '../../platform/ui/index.ts';
import { shownCode } from '../../platform/factors/index.ts';
import { listLetters, readLetter } from './letter-tray.ts';
import { listMails } from './mailbox.ts';
import { demoTexts } from './texts.de.ts';
import { type DemoHint, demoHint } from './hints.ts';

// pages of no chamber use no chamber's words
const speaker = { slug: 'portal', wording: { terms: {}, sentences: {} } };
const t = demoTexts.for(speaker, 'de');

/** Pages of the demo's root host: the list of chambers with sign-ins and PINs, the mailbox, the letters. */
export function createDemoPages(
  pool: pg.Pool,
  chambers: readonly Chamber[],
  chambersDir: string,
  assets: AssetLinks,
  clock: () => Date,
): Hono {
  const hono = new Hono();
  const hints = new Map(chambers.map((chamber) => [chamber.slug, demoHint(chambersDir, chamber.slug)]));
  hono.get('/', (c) =>
    c.html(renderDocument(<RootPage assets={assets} chambers={chambers} hints={hints} now={clock()} />)),
  );
  hono.get('/_postfach', async (c) =>
    c.html(renderDocument(<MailboxPage assets={assets} mails={[...(await listMails(pool))].reverse()} />)),
  );
  hono.get('/_postfach.json', async (c) => {
    const mails = await listMails(pool);
    return c.json(
      mails.map((mail) => ({
        to: mail.recipients,
        subject: mail.subject,
        text: mail.body_text,
        html: mail.body_html,
        sentAt: mail.sent_at.toISOString(),
        chamber: mail.chamber,
        replyTo: mail.reply_to,
        attachments: mail.attachments,
      })),
    );
  });
  hono.get('/_postfach/:id', async (c) => {
    const mail = (await listMails(pool)).find((candidate) => String(candidate.id) === c.req.param('id'));
    return mail ? c.html(renderDocument(<MailPage assets={assets} mail={mail} />)) : c.notFound();
  });
  hono.get('/_briefe', async (c) =>
    c.html(renderDocument(<LettersPage assets={assets} letters={await listLetters(pool)} />)),
  );
  hono.get('/_briefe/:file{[0-9]{1,15}\\.pdf}', async (c) => {
    const pdf = await readLetter(pool, Number.parseInt(c.req.param('file'), 10));
    if (!pdf) return c.notFound();
    return c.body(new Uint8Array(pdf), 200, { 'content-type': 'application/pdf' });
  });
  return hono;
}

interface Framed {
  readonly assets: AssetLinks;
}

function RootPage({
  assets,
  chambers,
  hints,
  now,
}: Framed & { chambers: readonly Chamber[]; hints: ReadonlyMap<string, DemoHint>; now: Date }) {
  return (
    <PlainPage locale="de" assets={assets} title={t('root.title')} width="wide">
      <Lead>{t('root.lead')}</Lead>
      <h2>{t('root.chambers')}</h2>
      <Stack>
        {chambers.map((chamber) => {
          const hint = hints.get(chamber.slug);
          return (
            <Card key={chamber.slug}>
              <h3>
                <a href={chamber.origin}>{chamber.identity.name}</a>
              </h3>
              {hint ? <p>{t('root.signIn', { email: hint.email, password: hint.password })}</p> : null}
              {hint?.staff.map(({ email, key }) => (
                <p key={email}>
                  <a href={`${chamber.origin}/verwaltung`}>
                    <span class="kern-sr-only">{chamber.identity.name}, </span>
                    {t('root.office')}
                  </a>
                  {': '}
                  {t('root.staff', { email, password: hint.password, code: shownCode(key, now) })}
                </p>
              ))}
              <FourEyes staff={hint?.staff ?? []} />
              {hint?.pin ? <p>{t('root.pin', { pin: hint.pin, nummer: hint.betriebsnummer })}</p> : null}
              <p>
                <a href={`${chamber.origin}/_galerie`}>
                  <span class="kern-sr-only">{chamber.identity.name}, </span>
                  {t('root.gallery')}
                </a>
              </p>
            </Card>
          );
        })}
      </Stack>
      <h2>{t('root.tools')}</h2>
      <ul>
        <li>
          <a href="/_postfach">{t('root.mailbox')}</a>
        </li>
        <li>
          <a href="/_briefe">{t('root.letters')}</a>
        </li>
      </ul>
    </PlainPage>
  );
}

type Mails = Awaited<ReturnType<typeof listMails>>;

function MailboxPage({ assets, mails }: Framed & { mails: Mails }) {
  return (
    <PlainPage locale="de" assets={assets} title={t('mailbox.title')} width="wide">
      {mails.length === 0 ? (
        <EmptyState heading={t('mailbox.none')}>{t('mailbox.empty')}</EmptyState>
      ) : (
        <Stack>
          {mails.map((mail) => (
            <Card key={mail.id}>
              <h2>
                <a href={`/_postfach/${mail.id}`}>{mail.subject}</a>
              </h2>
              <p>
                {t('mailbox.to')}: {mail.recipients.join(', ')} · {t('mailbox.chamber')}: {mail.chamber} ·{' '}
                {t('mailbox.sent')}: {formatDateTime(mail.sent_at, 'de')}
              </p>
            </Card>
          ))}
        </Stack>
      )}
    </PlainPage>
  );
}

function MailPage({ assets, mail }: Framed & { mail: Mails[number] }) {
  return (
    <PlainPage locale="de" assets={assets} title={mail.subject}>
      {mail.body_text.split('\n').map((line, index) => (
        <p key={index}>{/^https?:\/\/\S+$/.test(line) ? <a href={line}>{line}</a> : line}</p>
      ))}
      {mail.attachments.length > 0 ? (
        <p>
          {t('mailbox.attachments')}: {mail.attachments.map(({ name }) => name).join(', ')}
        </p>
      ) : null}
      <ButtonLink href="/_postfach" kind="secondary">
        {t('mailbox.back')}
      </ButtonLink>
    </PlainPage>
  );
}

function LettersPage({ assets, letters }: Framed & { letters: Awaited<ReturnType<typeof listLetters>> }) {
  return (
    <PlainPage locale="de" assets={assets} title={t('letters.title')} width="wide">
      {letters.length === 0 ? (
        <EmptyState heading={t('letters.none')}>{t('letters.empty')}</EmptyState>
      ) : (
        <DataTable
          caption={t('letters.title')}
          rows={letters}
          rowKey={(letter) => String(letter.id)}
          columns={[
            { label: t('letters.printed'), cell: (letter) => formatDateTime(letter.printed_at, 'de') },
            { label: t('mailbox.chamber'), cell: (letter) => letter.chamber },
            { label: t('letters.recipient'), cell: (letter) => letter.recipient },
            {
              label: t('letters.open'),
              cell: (letter) => <a href={`/_briefe/${letter.id}.pdf`}>{letter.title}</a>,
            },
          ]}
        />
      )}
    </PlainPage>
  );
}

/** With whose sign-ins something that needs two people is brought to its end. */
function FourEyes({ staff }: Pick<DemoHint, 'staff'>) {
  const [first, second] = staff.filter(({ roles }) => roles.includes('administration'));
  return first && second ? <p>{t('root.fourEyes', { email: first.email, second: second.email })}</p> : null;
}
