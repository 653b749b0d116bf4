// `npm run dependencies`: writes docs/dependencies.md anew.
import { writeFileSync } from 'node:fs';
import { dependencyPage } from './lib/dependency-list';

writeFileSync('docs/dependencies.md', dependencyPage());
