export * from './advertising';
export * from './composer';
export * from './conversions';
export * from './events';
export * from './pages';
export * from './parts';
export * from './recording';
export * from './sync';
