import { useUiText } from '../ui-text.ts';

/** Where files are sent piece by piece; see the feature `documents`. */
const uploadPath = '/hochladen';

/** Where the script that sends files says how far it is; empty without it. */
export function UploadStatus({ mostBytes }: { readonly mostBytes: number }) {
  const text = useUiText();
  return (
    <div
      class="portal-upload"
      data-upload={uploadPath}
      data-most-bytes={mostBytes}
      data-label={text('upload.label')}
      data-running={text('upload.running', { percent: '[percent]' })}
      data-waiting={text('upload.waiting')}
      data-done={text('upload.done')}
      data-cancel={text('upload.cancel')}
      data-cancelled={text('upload.cancelled')}
      data-unfinished={text('upload.unfinished', { name: '[name]' })}
      data-too-large={text('upload.tooLarge', { megabytes: Math.floor(mostBytes / (1024 * 1024)) })}
    >
      <div role="status" />
    </div>
  );
}
