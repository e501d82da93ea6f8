import { Card, Stack, SummaryList, type View } from '../../../platform/ui/index.ts';
import { messageMail } from '../mails/message-mail.ts';
import type { BulkMessage } from '../message.ts';
import { bulkOfficeTexts } from '../office-texts.de.ts';
import { messagePath } from '../paths.ts';

/** What people will read, in each language that the message has. */
export function MailPreview({ view, message }: { readonly view: View; readonly message: BulkMessage }) {
  const t = bulkOfficeTexts.for(view.chamber, 'de');
  const locales = message.bodyEn === null ? (['de'] as const) : (['de', 'en'] as const);
  const to = { firstName: t('mail.sampleFirstName'), lastName: t('mail.sampleLastName') };
  return (
    <>
      <h2>{t('mail.title')}</h2>
      {locales.map((locale) => {
        const { subject, greeting, blocks } = messageMail(view.chamber, locale, message, to);
        return (
          <Card key={locale} heading={t(`mail.${locale}`)} level={3}>
            <SummaryList
              items={[{ label: t('mail.subject'), value: <span lang={locale}>{subject}</span> }]}
            />
            <div lang={locale}>
              <Stack>
                <p>{greeting}</p>
                {blocks.map((block, index) => (
                  <Block key={index} block={block} />
                ))}
              </Stack>
            </div>
            <p>
              <a href={`${messagePath('mail', message.id)}?sprache=${locale}`}>{t('mail.full')}</a>
            </p>
          </Card>
        );
      })}
    </>
  );
}

type MailBlock = ReturnType<typeof messageMail>['blocks'][number];

/** A part of the mail as it reads; links of a preview lead nowhere. */
function Block({ block }: { readonly block: MailBlock }) {
  switch (block.kind) {
    case 'list':
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'link':
      return (
        <p>
          <strong>{block.label}</strong>
        </p>
      );
    case 'paragraph':
      return <p>{linesOf(block.text)}</p>;
    default:
      return null;
  }
}

const linesOf = (text: string) =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
