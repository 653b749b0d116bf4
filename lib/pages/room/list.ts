import type { ListPage } from '../facts';
import { isFound, type Reading } from '../reading';
import { ANGULAR_SHAPE, REACT_SHAPE } from './selectors';

/** Which of the site's two stacks drew the page. */
export function readShape(root: ParentNode): Reading<'react' | 'angular'> {
  const react = root.querySelector(REACT_SHAPE) !== null;
  const angular = root.querySelector(ANGULAR_SHAPE) !== null;
  if (react && angular) return { miss: 'ambiguous' };
  if (react) return { value: 'react', source: 'root-class' };
  return angular ? { value: 'angular', source: 'ng-mark' } : { miss: 'absent' };
}

/** Feed, search, discover and the like: recognised, nothing more is read. */
export function readList(root: ParentNode): ListPage | undefined {
  const shape = readShape(root);
  return isFound(shape) ? { kind: 'list', fields: { shape } } : undefined;
}
