/** Buttons that copy a command. */

/** How long a button says that it has copied. */
const SAID_MS = 1500;

export function addCopying(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.copy') : null;
    if (button !== null) void copy(button, commandOf(button));
  });
}

/** The command of the section; a button that is a number puts itself in the place of NUMBER. */
function commandOf(button: HTMLElement): string {
  const command = button.closest('section')?.querySelector('.command')?.textContent ?? '';
  return button.dataset['number'] === undefined ? command : command.replace('NUMBER', button.dataset['number']);
}

async function copy(button: HTMLElement, text: string): Promise<void> {
  const before = button.textContent;
  // A page without a secure origin may not, and a browser may ask.
  const isDone = await (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
  if (isDone) button.textContent = 'copied';
  else show(button, text);
  setTimeout(() => {
    button.textContent = before;
  }, SAID_MS);
}

/** Shows what could not be copied, selected. */
function show(button: HTMLElement, text: string): void {
  const field = document.createElement('input');
  field.value = text;
  field.readOnly = true;
  field.className = 'copied';
  field.setAttribute('aria-label', 'Command');
  button.after(field);
  field.select();
  field.addEventListener('blur', () => field.remove(), { once: true });
}
