import { NoView, type NoViewReason, type ViewFacts } from './pdf-views.ts';
import { runLimited, RunFailed } from './jail/run-limited.ts';

/** What the program is told of a picture, in a line before it. */
export interface PictureRequest {
  readonly contentType: string;
  readonly title: string;
  readonly keptAt: string;
  /** Of a HEIC: how long each of the JPEGs is that were made of it, which come one after the other. */
  readonly lengths?: readonly number[];
}

/** Numbers that the program ends with where there is no view, whoever tries. */
export const refusalCodes = { damaged: 65, 'not-supported': 66, 'too-large': 67 } as const satisfies Record<
  NoViewReason,
  number
>;

const seconds = 120;
/** A picture is put into its view as it is or packed anew without loss. */
const mostBytes = 200 * 1024 * 1024;

// Beside this module lies the source in tests and the bundle in production.
const program = new URL(
  import.meta.url.endsWith('.ts') ? './picture-program.ts' : './picture-program.mjs',
  import.meta.url,
);

/**
 * Makes the view of a picture in a process of its own: whatever a picture does to its decoder, it does it there. Nothing of
 * the picture touches the disk.
 */
export async function* pictureView(
  original: AsyncIterable<Uint8Array>,
  { contentType, title, keptAt }: ViewFacts,
  lengths?: readonly number[],
): AsyncGenerator<Uint8Array> {
  const request: PictureRequest = {
    contentType,
    title,
    keptAt: keptAt.toISOString(),
    ...(lengths ? { lengths } : {}),
  };
  const input = async function* () {
    yield Buffer.from(`${JSON.stringify(request)}\n`);
    yield* original;
  };
  try {
    yield* runLimited({
      program: process.execPath,
      args: ['--max-old-space-size=512', program.pathname],
      env: {},
      input: input(),
      seconds,
      mostBytes,
    });
  } catch (error) {
    const reason = error instanceof RunFailed ? reasonOf(error.code) : undefined;
    throw reason ? new NoView(reason) : error;
  }
}

function reasonOf(code: number | null): NoViewReason | undefined {
  return (Object.keys(refusalCodes) as NoViewReason[]).find((reason) => refusalCodes[reason] === code);
}
