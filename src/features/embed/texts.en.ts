/** The same in English. */
export const embedTextsEn = {
  'button.word': 'Sign in',
  'frame.title': 'Sign in to the {term:portal}',
  'guide.title': 'Signing in from your website',
  'guide.lead':
    'This page is for the editors of the website. This is how it leads to signing in: without scripts, without cookies.',
  'link.title': 'Link',
  'link.text': 'Fits everywhere, for example into the menu. It looks like your other links.',
  'picture.title': 'Button as a picture',
  'picture.text': 'A picture in the colour of the chamber that leads to signing in.',
  'frame.heading': 'Button in a frame',
  'frame.text': 'Always shows the button as the portal draws it.',
  'frame.allowed': 'This is allowed on: {origins}.',
  'frame.none':
    'This is not allowed on any website yet. Tell the operators of the portal the address of your website.',
  'code.label': 'HTML to copy',
};
