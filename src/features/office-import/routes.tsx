import type { OfficeImport } from '../../platform/feature/office.ts';
import { get, post, postStreamed, type Route } from '../../platform/http/route.ts';
import { type Right, staffMay, staffMayAny } from '../office/index.ts';
import {
  answerApply,
  answerDiscard,
  answerRetry,
  answerSend,
  answerUndo,
  downloadReport,
  showImport,
  showList,
  showOverview,
} from './actions.tsx';
import { overviewPath, pathsOf } from './paths.ts';
import { receiveImport } from './receive.ts';

/** Importing files in the browser: one set of pages for each kind, each with its right. */
export function officeImportRoutes(kinds: readonly OfficeImport[]): readonly Route[] {
  const [first, ...others] = kinds.map(({ right }) => right as Right);
  if (!first) return [];
  return [
    get(overviewPath, { may: staffMayAny([first, ...others]) }, showOverview(kinds)),
    ...kinds.flatMap(routesOf),
  ];
}

function routesOf(kind: OfficeImport): readonly Route[] {
  const paths = pathsOf(kind.kind);
  const may = staffMay(kind.right as Right);
  return [
    get(paths.list, { may }, showList(kind)),
    postStreamed(
      paths.list,
      { may, audit: 'office-import.sent', prepare: (context) => receiveImport(context, kind.kind) },
      answerSend(kind),
    ),
    get(paths.one, { may }, showImport(kind)),
    get(paths.report, { may }, downloadReport(kind)),
    post(paths.apply, { may, audit: 'office-import.applied' }, answerApply(kind)),
    post(paths.discard, { may, audit: 'office-import.discarded' }, answerDiscard(kind)),
    post(paths.retry, { may, audit: 'office-import.retried' }, answerRetry(kind)),
    post(paths.undo, { may, audit: 'office-import.undo-asked' }, answerUndo(kind)),
  ];
}
