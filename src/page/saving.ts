/** Buttons that save the report as the JSON that the page was made of. */
import { embeddedText } from './embedded.ts';

export function addSaving(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', () => void save(button.dataset['save'] ?? ''));
}

async function save(id: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await embeddedText(id)], { type: 'application/json' }));
  link.download = 'report.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
