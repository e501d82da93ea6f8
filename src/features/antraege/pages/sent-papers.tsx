import type { Antragsart } from '../../../platform/feature/antrag.ts';
import { Actions, Button, FileField, Form, type FormState, type View } from '../../../platform/ui/index.ts';
import {
  type DocumentRecord,
  filesHint,
  isReadable,
  isRejected,
  mostFileBytes,
  PdfViewLink,
  sizeInWords,
} from '../../documents/index.ts';
import type { AntragRecord } from '../antrag-record.ts';
import { furtherPapers, type KeptPaper, mayAddPapers, paperField } from '../papers.ts';
import { antragPath } from '../paths.ts';
import { antraegeTexts } from '../texts.de.ts';

export interface SentPapersProps {
  readonly view: View;
  readonly art: Antragsart;
  readonly antrag: AntragRecord;
  readonly papers: readonly KeptPaper[];
  readonly form: FormState;
}

/** The papers of a sent Antrag, and a form that hands in more. */
export function SentPapers({ view, art, antrag, papers, form }: SentPapersProps) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  const words = art.texts.for(view.chamber, view.locale);
  // while something is asked, papers go with the answer
  const mayAdd = antrag.state !== 'question' && mayAddPapers(art, antrag);
  return (
    <>
      {papers.length > 0 ? <h2>{t('papers.title')}</h2> : null}
      {papers.map(({ id, files }) => (
        <section key={id}>
          <h3>{id === furtherPapers ? t('papers.further') : words(`paper.${id}`)}</h3>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <PaperLink view={view} antrag={antrag} file={file} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {mayAdd ? (
        <>
          <h2>{t('papers.add')}</h2>
          <Form
            action={antragPath(antrag.nummer, 'unterlagen')}
            form={form}
            idPrefix="nachreichen-"
            takesFiles
            piecewise={{ mostBytes: mostFileBytes }}
          >
            <FileField
              name={paperField(furtherPapers)}
              label={t('papers.further')}
              hint={filesHint(view.chamber, view.locale)}
              multiple
            />
            <Actions>
              <Button kind="secondary">{t('papers.add.submit')}</Button>
            </Actions>
          </Form>
        </>
      ) : null}
    </>
  );
}

function PaperLink({
  view,
  antrag,
  file,
}: Pick<SentPapersProps, 'view' | 'antrag'> & { readonly file: DocumentRecord }) {
  const t = antraegeTexts.for(view.chamber, view.locale);
  if (isReadable(file.scan)) {
    const href = `${antragPath(antrag.nummer, 'unterlagen')}/${file.id}`;
    return (
      <>
        <a href={href}>{file.name}</a> {`(${sizeInWords(file.size, view.locale)})`}
        <PdfViewLink view={view} document={file} href={href} />
      </>
    );
  }
  const state = t(`papers.state.${isRejected(file.scan) ? file.scan : 'waiting'}`);
  return <>{`${file.name} (${state})`}</>;
}
