import { openingHoursFor } from '../../../platform/chamber/identity.ts';
import type { HelpEntry } from '../../../platform/feature/feature.ts';
import { Accordion, Card, Lead, Page, type View } from '../../../platform/ui/index.ts';
import { helpTexts } from '../texts.de.ts';

const topics = ['registrieren', 'anmelden', 'freischalten', 'konto', 'dienste'] as const;

/** Questions and answers by topic, gathered from all features and made from the chamber's profile. */
export function HelpPage({ view, entries }: { readonly view: View; readonly entries: readonly HelpEntry[] }) {
  const t = helpTexts.for(view.chamber, view.locale);
  const { identity } = view.chamber;
  const hours = openingHoursFor(identity, view.locale);
  const present = topics.filter((topic) => entries.some((entry) => entry.topic === topic));
  return (
    <Page view={view} title={t('help.title')} indexable>
      <Lead>{t('help.lead', { chamber: identity.name })}</Lead>
      <nav aria-label={t('help.topics')}>
        <ul>
          {present.map((topic) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`help.topic.${topic}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {present.map((topic) => (
        <section key={topic}>
          <h2 id={topic}>{t(`help.topic.${topic}`)}</h2>
          {entries
            .filter((entry) => entry.topic === topic)
            .sort((a, b) => a.rank - b.rank)
            .map((entry) => (
              <Answer key={entry.id} entry={entry} />
            ))}
        </section>
      ))}
      <Card heading={t('help.contact.title')}>
        <p>{t('help.contact.text', { phone: identity.phone })}</p>
        {hours ? <p>{t('help.contact.hours', { hours })}</p> : null}
        <p>
          <a href="/kontakt">{t('help.contact.action')}</a>
        </p>
      </Card>
    </Page>
  );
}

function Answer({ entry }: { readonly entry: HelpEntry }) {
  return (
    <Accordion summary={entry.question} id={entry.id}>
      {entry.answer.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {entry.action ? (
        <p>
          <a href={entry.action.href}>{entry.action.label}</a>
        </p>
      ) : null}
    </Accordion>
  );
}
