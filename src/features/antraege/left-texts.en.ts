/** English: what is left to do for whoever has sent an Antrag. */
export const leftTextsEn = {
  mail: 'You get an e-mail with a copy.',
  nothing: 'There is nothing more to do for now.',
  toDo: 'This is still for you to do: {toDo}.',
  lacking: 'We still need these papers: {papers}.',
  'lacking.paper': '“{paper}”',
  'lacking.unnamed': 'We still need your papers.',
  'lacking.how':
    'To the question “{question}” you answered: “{how}”. Give the application number {nummer} with them.',
  'lacking.send': 'Send or bring them to us, and give the application number {nummer} with them.',
  'lacking.here': 'What is on paper you can also upload here, under “Add papers”.',
  'lacking.there': 'What is on paper you can also upload on the page of the application, under “Add papers”.',
  'lacking.later': 'What you do not upload now, we still need from you afterwards.',
  'lacking.period': 'The {months} months in which we decide begin only when all papers are there.',
} as const;
