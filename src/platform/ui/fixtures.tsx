import type { VNode } from 'preact';
import { areaPage, requestPage } from './content/fixtures.tsx';
import { formPage, specimenErrors } from './forms/fixtures.tsx';
import { freshForm, type View } from './index.ts';
import { startPage } from './page/fixtures.tsx';

/** Pages that together show every component, by name. */
export const specimenPages: Readonly<Record<string, (view: View) => VNode>> = {
  start: startPage,
  form: (view) => formPage(view, freshForm()),
  errors: (view) => formPage(view, specimenErrors),
  area: areaPage,
  request: requestPage,
};
