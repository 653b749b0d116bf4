import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Options } from '@/components/options/Options';
import { speak } from '../../helpers/messages';
import { startBackground } from './background';

beforeEach(startBackground);

describe.each(['ja', 'en'] as const)('the page in %s', (language) => {
  it('has a navigation whose entries all lead to a section of that name', async () => {
    speak(language);
    render(<Options />);
    const nav = screen.getByRole('navigation');
    const links = within(nav).getAllByRole('link');
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      const section = document.getElementById(id);
      expect(section).toBe(screen.getByRole('region', { name: link.textContent ?? '' }));
    }
    expect(within(nav).getAllByRole('link', { current: 'location' })).toHaveLength(1);
  });

  it('leads to the notebook', () => {
    speak(language);
    render(<Options />);
    const name = language === 'ja' ? '手帳をひらく' : 'Open the notebook';
    expect(screen.getByRole('link', { name })).toHaveAttribute(
      'href',
      expect.stringContaining('notebook.html'),
    );
  });
});

it('has the section that the popup links to', () => {
  speak();
  render(<Options />);
  expect(document.getElementById('diagnostics')).not.toBeNull();
});
