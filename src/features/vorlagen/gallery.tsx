import type { VNode } from 'preact';
import { sampleLinked, sampleStaff } from '../../platform/access/sample-actors.ts';
import type { GalleryEntry } from '../../platform/feature/feature.ts';
import { freshForm, type View } from '../../platform/ui/index.ts';
import { rights } from '../office/index.ts';
import { sampleGroups } from './fixtures.ts';
import { AddPage, KeepPage, longestLine, ReplacePage } from './office/pages.tsx';
import { vorlagenOfficeTexts } from './office/texts.de.ts';
import { ListPage } from './pages/list-page.tsx';
import { offersVorlagen } from './settings.ts';

function drawn(id: string, title: string, draw: (view: View) => VNode): GalleryEntry {
  const show = { kind: 'page', draw, actor: sampleLinked } as const;
  return { id: `vorlagen/${id}`, title, appliesTo: offersVorlagen, show };
}

function inOffice(id: string, title: string, draw: (view: View) => VNode): GalleryEntry {
  const show = { kind: 'page', inOffice: true, actor: { ...sampleStaff, rights }, draw } as const;
  return { id: `vorlagen/office-${id}`, title: `Verwaltung, ${title}`, appliesTo: offersVorlagen, show };
}

const forWhom = 'Muster & Söhne Metallbau GmbH';
const words = (view: View) => vorlagenOfficeTexts.for(view.chamber, 'de');

/** Pages of templates, in their states. */
export const vorlagenGallery: readonly GalleryEntry[] = [
  drawn('list', 'Vorlagen', (view) => <ListPage view={view} forWhom={forWhom} groups={sampleGroups} />),
  drawn('list-empty', 'Vorlagen, keine', (view) => (
    <ListPage view={view} forWhom={forWhom} groups={[]} isGone />
  )),
  inOffice('keep', 'Vorlagen', (view) => (
    <KeepPage view={view} groups={[...sampleGroups, { id: 'leer', title: 'Beitrag', vorlagen: [] }]} />
  )),
  inOffice('keep-added', 'Vorlagen, hinzugefügt', (view) => (
    <KeepPage view={view} groups={sampleGroups} notice="hinzugefuegt" />
  )),
  inOffice('add', 'Vorlage hinzufügen', (view) => (
    <AddPage view={view} groups={sampleGroups} form={freshForm()} />
  )),
  inOffice('add-refused', 'Vorlage hinzufügen, Angaben fehlen', (view) => {
    const t = words(view);
    const errors = {
      title: t('refused.title'),
      note: t('refused.long', { most: longestLine }),
      file: t('refused.file'),
    };
    return <AddPage view={view} groups={sampleGroups} form={{ values: {}, errors }} />;
  }),
  inOffice('replace', 'Vorlage ersetzen', (view) => (
    <ReplacePage view={view} vorlage={sampleGroups[0]!.vorlagen[0]!} form={freshForm()} />
  )),
  inOffice('replace-refused', 'Vorlage ersetzen, Datei fehlt', (view) => {
    const form = { values: {}, errors: { file: words(view)('refused.file') } };
    return <ReplacePage view={view} vorlage={sampleGroups[0]!.vorlagen[0]!} form={form} />;
  }),
];
