/** Light and dark: the system's choice, until the button is pressed. Nothing is stored. */

/** Fired on the document when colours have changed. */
export const THEME_CHANGED = 'themechange';

export function addTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const changed = () => document.dispatchEvent(new Event(THEME_CHANGED));
  system.addEventListener('change', changed);
  document.querySelector('[data-action=theme]')?.addEventListener('click', () => {
    const { dataset } = document.documentElement;
    const isDark = dataset['theme'] === undefined ? system.matches : dataset['theme'] === 'dark';
    dataset['theme'] = isDark ? 'light' : 'dark';
    changed();
  });
  // Charts are drawn before they are printed: on paper in the light colours.
  let before: string | undefined;
  const { dataset } = document.documentElement;
  addEventListener('beforeprint', () => {
    before = dataset['theme'];
    dataset['theme'] = 'light';
    changed();
  });
  addEventListener('afterprint', () => {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
    changed();
  });
}

/** A colour of the style sheet, as it is now. */
export function color(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Colours of series. */
const PALETTE = 8;

/** The name of a series' colour. */
export function seriesColor(index: number): string {
  return `series-${index % PALETTE}`;
}
