import { fileName, type ListedFile, type SyncFile } from '../../domain/sync/file-name';

/** The folder as it was listed, and as this run has changed it or found it since. */
export class FolderView {
  private readonly byName: Map<string, ListedFile>;

  constructor(files: readonly ListedFile[]) {
    this.byName = new Map(files.map((file) => [fileName(file), file]));
  }

  get files(): ListedFile[] {
    return [...this.byName.values()];
  }

  add(file: SyncFile, size: number): void {
    this.byName.set(fileName(file), { ...file, size });
  }

  drop(file: SyncFile): void {
    this.byName.delete(fileName(file));
  }
}
