import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Checklist } from '@/components/options/checklist/Checklist';
import { parseSettings } from '@/lib/domain/checklist/settings-parse';
import type { Template } from '@/lib/domain/checklist/templates';
import { checklistItem, templatesItem } from '@/lib/storage/settings';
import { type speak as Speak, speak } from '../../helpers/messages';

/** The browser's permissions, as far as the section asks for them. */
export function permit(allowed: boolean, answer = true) {
  const state = { allowed };
  const request = vi.fn(async () => {
    if (answer) state.allowed = true;
    return answer;
  });
  const remove = vi.fn(async () => {
    state.allowed = false;
    return true;
  });
  Object.defineProperty(fakeBrowser, 'permissions', {
    configurable: true,
    value: { contains: async () => state.allowed, request, remove },
  });
  return { request, remove, state };
}

interface Stored {
  checklist?: unknown;
  templates?: readonly Template[];
  language?: Parameters<typeof Speak>[0];
}

export async function show({ checklist = null, templates = [], language = 'ja' }: Stored = {}) {
  speak(language);
  await checklistItem.setValue(checklist);
  await templatesItem.setValue(templates);
  const user = userEvent.setup();
  render(<Checklist />);
  await screen.findByText(language === 'ja' ? '言葉のリスト' : 'Word lists');
  return user;
}

export const settings = async () => parseSettings(await checklistItem.getValue()).settings;

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** A list of words by its name, unfolded. */
export async function openList(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(screen.getByRole('button', { name, expanded: false }));
  const item = screen.getByRole('button', { name, expanded: true }).closest('li');
  if (!item) throw new Error(`no list ${name}`);
  await within(item).findByLabelText('加える言葉');
  return within(item);
}
