//! An authenticator without a finger: it makes one passkey and shows it, as a security key would (WebAuthn, ES256, without
//! attestation).

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use journal::Hash;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};

/// Somebody was there, and was known by their finger.
const PRESENT_AND_VERIFIED: u8 = 0b101;
/// A credential is attached.
const ATTACHED: u8 = 0b100_0000;

pub(crate) struct Authenticator {
    key: SigningKey,
    id: Vec<u8>,
    handle: String,
    host: String,
    /// How often it was used; it says so each time.
    pub(crate) counter: u32,
}

impl Authenticator {
    pub(crate) fn new(seed: u8) -> Authenticator {
        let key = SigningKey::from_slice(&[seed; 32]).unwrap();
        Authenticator { key, id: vec![seed; 16], handle: String::new(), host: String::new(), counter: 0 }
    }

    /// Makes a passkey, as it was asked on a page of an origin.
    pub(crate) fn make(&mut self, question: &str, origin: &str) -> String {
        let asked: Value = serde_json::from_str(question).unwrap();
        let asked = &asked["publicKey"];
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required", "nobody types a name");
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
        asked["rp"]["id"].as_str().unwrap().clone_into(&mut self.host);
        asked["user"]["id"].as_str().unwrap().clone_into(&mut self.handle);
        self.counter += 1;
        let mut data = self.head(PRESENT_AND_VERIFIED | ATTACHED);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.cose());
        // A map of three: "fmt" is "none", "attStmt" is empty, "authData" is bytes.
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(&data);
        let client = client("webauthn.create", asked, origin);
        let response = json!({ "attestationObject": text(&object), "clientDataJSON": text(&client) });
        self.answer(&response)
    }

    /// Shows it.
    pub(crate) fn show(&mut self, question: &str, origin: &str) -> String {
        let asked: Value = serde_json::from_str(question).unwrap();
        let asked = &asked["publicKey"];
        assert!(asked["allowCredentials"].as_array().is_none_or(Vec::is_empty), "nobody is named");
        self.counter += 1;
        let (data, client) = (self.head(PRESENT_AND_VERIFIED), client("webauthn.get", asked, origin));
        let signed = [data.clone(), sha256(&client)].concat();
        let signature: Signature = self.key.sign(&signed);
        let response = json!({
            "authenticatorData": text(&data), "clientDataJSON": text(&client),
            "signature": text(signature.to_der().as_bytes()), "userHandle": self.handle,
        });
        self.answer(&response)
    }

    /// Claims to be another one; its key is its own.
    pub(crate) fn pretend(&mut self, other: &Authenticator) {
        self.id.clone_from(&other.id);
        self.handle.clone_from(&other.handle);
        self.host.clone_from(&other.host);
        self.counter = other.counter;
    }

    fn answer(&self, response: &Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} })
            .to_string()
    }

    fn head(&self, flags: u8) -> Vec<u8> {
        let mut data = sha256(self.host.as_bytes());
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The public key as COSE: a map of five, with both coordinates.
    fn cose(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let coordinates = &point.as_bytes()[1..];
        let mut cose = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".to_vec();
        cose.extend(&coordinates[..32]);
        cose.extend(b"\x22\x58\x20");
        cose.extend(&coordinates[32..]);
        cose
    }
}

fn client(kind: &str, asked: &Value, origin: &str) -> Vec<u8> {
    let challenge = &asked["challenge"];
    json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false })
        .to_string()
        .into_bytes()
}

fn sha256(bytes: &[u8]) -> Vec<u8> {
    let digits = Hash::of(bytes).to_string();
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

fn text(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}
