import type { Item } from '../data/types';

export interface Genre {
  id: number;
  name: string;
  leaf: string;
}

export const genres: Record<Item['genre'], Genre> = {
  kitchen: { id: 558944, name: 'キッチン用品・食器・調理器具', leaf: '204527' },
  interior: { id: 100804, name: 'インテリア・寝具・収納', leaf: '215566' },
  daily: { id: 215783, name: '日用品雑貨・文房具・手芸', leaf: '551177' },
};
