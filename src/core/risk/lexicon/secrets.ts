import { phrases } from '../signals/signal.ts';
import { terms, words } from './lists.ts';

/** Verbs whose answer is the secret itself, be it read or made. */
export const GIVING = words(
  `get read fetch retrieve show reveal view export generate create rotate dump decrypt lookup access regenerate issue exchange
  reset mint refresh obtain login register print recall list peek roll renew reissue provision describe`,
);
/** Things that open something else to whoever holds them. */
export const SECRETS = words(
  'secret password passphrase passcode mnemonic keypair otp totp apikey preauthkey authkey apitoken accesstoken clientsecret privatekey secretkey credential pat jwt cookie kubeconfig keystore envvar dotenv',
);
/** Compounds of which the last word alone says too little. */
export const SECRET_COMPOUNDS = terms(
  `api key|access key|agent key|enrollment key|enrolment key|registration key|preauth key|pre auth key|auth key|join key|private key|secret key|signing key|encryption key|recovery key|service key|publishable key|account key|admin key|license key|storage key|master key|space key|spaces key|sas key|host key|function key|application key|app key|server key|anon key|service role key|ssh key pair|key pair
   |api token|access token|auth token|bearer token|refresh token|session token|bot token|service token|personal token|personal access token|id token|oauth token|authentication token|authorization token|login token|sas token|join token|invite token|mirror token|scim token|api credential token|user token|device token|edge config token|integration token|project token|upload token|embed token|realtime token|ephemeral token|scoped token
   |client token|link token|room token|participant token|bootstrap token|enrollment token|enrolment token|pairing token|client side token|registration token|runner token|temporary token|security token|deploy token|env var|environment variable|pipeline variable|ci variable|build variable|deployment variable|app setting|application setting|app variable|env variable|config var|config variable|seed phrase|recovery phrase|recovery code|access code|door code|gate code|guest code|entry code|unlock code|pairing code|one time code|one time password|one time passcode|totp code|otp code|2fa code|mfa code|backup code|authorization code|transfer code|auth code|epp code|connection string|connection uri|connection url|database url|database uri|service account key|signing secret|client secret|webhook secret|temp credential|kube config|login link|magic link|login url|sso link|sso url|autologin link|sign on link|sign on url|sign in link|signin link|impersonation link|impersonation url|impersonation token|web storage|local storage|session storage|browser storage|storage state|client credential
   |ephemeral key|sso token|variable group|unseal key|root token|setup key|tunnel token|connector token|agent token|stream key|ingest key|write key|sdk key|site key|product key|wifi password|hotspot voucher|guest voucher|wifi voucher|activation code|login code|verification code|confirmation code|security code|signed jwt|sdk connection|client sdk key|server sdk key|mobile key|storage account key|cosmos key|cosmosdb key|primary key pair|temporary credential|service credential|session credential|iam credential|aws credential|cloud credential|database credential|db credential|login credential|connection credential|registry credential|bot credential|oauth credential|seed word|wallet seed|private seed|decryption key|wrapped key|data key|hmac key|webhook signing secret|vpn key|wireguard key|preshared key|pre shared key|wireguard config|vpn config|vpn profile|openvpn profile`,
);
/** Words of a name that make the answer a fact about secrets. */
export const ABOUT_SECRETS = words(
  'example examples sample samples scopes policy strength breach scanning alert alerts detected leaked finding findings design contract market pair holder holders supply price balance metadata schema docs help consent banner usage sip',
);
/** Servers that keep secrets: what they list are the secrets themselves. */
export const SECRET_MANAGERS = words(
  'infisical doppler openbao keepass keepassxc onepassword 1password lastpass dashlane passbolt conjur keeper sops vault bitwarden akeyless secretsmanager dotenv',
);
/** A list of these gives their names, unless the description says more. */
export const LISTED_BY_NAME = words(
  'secret credential key token apikey password login link url group pair code',
);

/** Secrets as descriptions write them. */
export const HELD = phrases(
  `signing secret | signing secrets | signing key | webhook secret | api key | api keys | api token | api tokens | access token | access tokens | access key | access keys | secret access key | refresh token | refresh tokens | client secret | client secrets | secret key | secret keys | private key | private keys | public and secret | the password | root password | temporary password | generated password | initial password | admin password | plaintext password | temporary credentials | temporary security credentials | connection string | connection strings | connection uri | connection url | connection urls
  | bearer token | bearer tokens | all environment variables | environment variables with values | environment variables | env vars | passphrase | authorization token | authentication token | login token | join token | registration token | psk | pre shared key | auth key | ephemeral key | wifi password | unseal keys | stream key | sas token | secret value | secret values | plaintext value | plaintext values | decrypted value | decrypted values | auth token | auth tokens | session token | session tokens | connection token | client side token | client side tokens | login credentials | database credentials | connection credentials | admin credentials | access credentials | the credentials | recovery codes | backup codes | one time password | one time code | one time secret | one time token | verification code sent to | jwt | jwt token | jwts | kubeconfig | mirror token | publishable key | seed phrase | mnemonic
  | cookie | cookies | set cookie | authenticated links | authenticated link | auto login link | auto login links | auto login url | login link | login links | magic link | magic links | sign in link | sign in links | sign on link | sign on links | sign on url | sign on token | impersonation link | impersonation url | impersonation token | sso url | sso link | one time login | secret is returned | token is returned | key is returned | password is returned | secrets and their values | secret itself`,
);

/** Verbs by which a description says that something comes back. */
export const RETURNING = words(
  'return returns returned returning reveals shows retrieve retrieves including includes include has contain contains get gets with shown lists exposes exposed outputs prints yields gives',
);
/** The same in Chinese. */
export const RETURNING_UNSPACED = ['获取', '返回', '查询', '创建', '生成', '显示'];
/** Passive verbs, which follow what comes back. */
export const RETURNED = words('returned shown revealed exposed displayed printed');

/** Words that take the secret out of the answer. */
export const MASKED = words(
  'masked redacted hidden scrubbed omitted excluded withheld obfuscated stripped without excluding except sanitized',
);
/** Words before a secret that the call needs and does not give. */
export const REQUIRING = words(
  'requires require required needs need must using use uses via valid invalid missing permission permissions provide set if error errors authenticate authenticates authenticated fails unauthorized',
);
/** Words right before a secret that is only used. */
export const USED = words(
  'o example sample dummy placeholder fake by using via current with stored for from through in of against than no header provided supplied given configured own your',
);
