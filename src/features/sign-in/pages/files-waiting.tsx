import type { KeptUpload } from '../../../platform/http/resumed-uploads.ts';
import type { View } from '../../../platform/ui/index.ts';
import { signInTexts } from '../texts.de.ts';

/** What became of the files that were chosen in a form which could not be taken yet. */
export interface Chosen {
  /** Those that wait with it, by names that a page may say. */
  readonly files?: readonly KeptUpload[] | undefined;
  /** True where some could not be kept. */
  readonly filesLeftOut: boolean;
  /** Fields that those were chosen in, where that is known. */
  readonly fieldsLeftOut?: readonly string[] | undefined;
  /** What all of them are called that could be read. */
  readonly fileNames?: readonly string[] | undefined;
}

export interface FilesWaitingProps extends Partial<Chosen> {
  readonly view: View;
  readonly sentence?: 'over.filesAgain' | 'kept.filesLost';
}

/**
 * Names the files that were chosen, and says that they wait with what was typed; or that they wait nowhere, so that none
 * is forgotten when they are chosen again.
 */
export function FilesWaiting(props: FilesWaitingProps) {
  const { view, files = [], filesLeftOut, fileNames = [], sentence = 'over.filesAgain' } = props;
  const t = signInTexts.for(view.chamber, view.locale);
  if (!filesLeftOut) {
    if (files.length === 0) return null;
    return (
      <>
        <p>{t('over.filesKept')}</p>
        <Names names={fileNames} />
      </>
    );
  }
  return (
    <>
      <p>{t(sentence)}</p>
      {fileNames.length > 0 ? (
        <>
          <p>{t('over.filesWere')}</p>
          <Names names={fileNames} />
        </>
      ) : null}
    </>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.map((name, at) => (
        <li key={at}>{name}</li>
      ))}
    </ul>
  );
}
