/** Opening hours as a profile writes them, line by line: «montags bis donnerstags 8–16 Uhr» with «bis» for the dash. */
export function easyHours(hours: string): readonly string[] {
  return hours
    .split(/[,;]/)
    .map((part) => part.trim().replaceAll(/\s*–\s*/g, ' bis '))
    .filter((part) => part !== '');
}
