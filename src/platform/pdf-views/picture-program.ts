import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { NoView } from './pdf-views.ts';
import { type PictureRequest, refusalCodes } from './picture-view.ts';
import { picturePdf } from './picture-pdf.ts';

// The process in which the view of one picture is made: a line about it and the picture come in, a PDF goes out.
try {
  endFirstWhenMemoryRunsOut();
  const all = await buffer(process.stdin);
  const end = all.indexOf('\n');
  const request = JSON.parse(all.toString('utf8', 0, end)) as PictureRequest;
  const pdf = await picturePdf(all.subarray(end + 1), request);
  process.stdout.write(pdf);
} catch (error) {
  process.exitCode = error instanceof NoView ? refusalCodes[error.reason] : 1;
  process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Where the machine has no memory left, it takes this process and not the portal (proc(5), oom_score_adj). */
function endFirstWhenMemoryRunsOut(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // some containers keep this file from everybody; the limits of the picture itself still hold
  }
}
