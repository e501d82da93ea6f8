import type { Conventions, Violation } from './check-boundaries.ts';
import { withoutComments } from './imports.ts';
import { roomOf } from './rooms.ts';

const INDEX_LINES = 40;

/** Words between a tag and the next closing one. */
const INLINE_TEXT = /<\w[^>]*>[^<>{}()=;]*\p{L}{2}[^<>{}()=;]*<\//u;

/** Checks what can be seen in one file alone: default exports, chamber names, the clock, the length of an index. */
export function* checkContents(
  files: ReadonlyMap<string, string>,
  { chamberNames, namesakes = {} }: Conventions,
): Generator<Violation> {
  for (const [file, content] of files) {
    const names = chamberNames.filter((name) => !namesakes[file]?.includes(name));
    for (const name of namesIn(content, names)) {
      yield {
        file,
        rule: 'chamber-name',
        message: `“${name}” ties the code to one chamber: make it a setting of the profile, or wording in chambers/.`,
      };
    }
    if (!/\.tsx?$/.test(file)) continue;
    const code = withoutComments(content);
    if (/^export\s+default\b/m.test(code) || /^export\s*\{[^}]*\bas\s+default\b/m.test(code)) {
      yield { file, rule: 'default-export', message: 'Export by name.' };
    }
    if (/^src\/(features|lib)\//.test(file) && !/\.test\.tsx?$/.test(file)) {
      if (/\bnew Date\(\s*\)|\bDate\.now\(/.test(code)) {
        yield { file, rule: 'clock', message: 'Take the time from the passed `now`.' };
      }
    }
    if (speaksSql(file, code)) {
      yield { file, rule: 'sql', message: 'SQL of a feature stands in its queries.ts or migrations.ts.' };
    }
    if (/^(?!.*(?:\.test\.|\/fixtures[./])).*\.tsx$/.test(file) && INLINE_TEXT.test(code)) {
      yield { file, rule: 'inline-text', message: 'What people read stands in texts.de.ts.' };
    }
    if (
      /^src\/features\/[^/]+\/index\.ts$/.test(file) &&
      content.trimEnd().split('\n').length > INDEX_LINES
    ) {
      yield { file, rule: 'index-size', message: `An index has at most ${INDEX_LINES} lines: offer less.` };
    }
    if (/oxlint-disable(?!.* -- \S)|biome-ignore(?! \S+: \S)/.test(content)) {
      yield {
        file,
        rule: 'silent-disable',
        message: 'Say why a check is switched off: `oxlint-disable-… -- reason`.',
      };
    }
  }
}

function speaksSql(file: string, code: string): boolean {
  const room = roomOf(file);
  if (room?.layer !== 'features' || room.test || room.queries || file.endsWith('/migrations.ts'))
    return false;
  return /\bsql(?:<[^`]*>)?`|\.(?:selectFrom|insertInto|updateTable|deleteFrom)\(/.test(code);
}

/** Chamber names among the words of a text; `trierSettings`, `TRIER_URL` and `/trier/` count, `retrieve` does not. */
function namesIn(content: string, chamberNames: readonly string[]): string[] {
  const words = content.normalize('NFC').match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? [];
  const lower = new Set(words.map((word) => word.toLowerCase()));
  return chamberNames.filter((name) => lower.has(name));
}
