import './copy-code.ts';
import './theme-toggle.ts';
import './search/opener.ts';
