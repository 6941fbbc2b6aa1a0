import './copy-code.ts';
import './policy-panel.ts';
import './theme-toggle.ts';
import './search/opener.ts';
