package org.lantern.form;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/// Seals a draft to its holder: AES-256-GCM, under a key that HKDF derives from the bearer's token,
/// or from the server's secret and the author. The draft's own reference is bound in, so that one
/// draft's content cannot be put in another's place.
@Component
class DraftSeal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final DraftSecret secret;
    private final RandomGenerator random;

    DraftSeal(DraftSecret secret, RandomGenerator random) {
        this.secret = secret;
        this.random = random;
    }

    byte[] close(Holder holder, UUID draft, String content) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, holder, draft, nonce);
            var sealed = cipher.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was sealed; nothing, for anybody but its holder.
    Optional<String> open(Holder holder, UUID draft, byte[] sealed) {
        if (sealed.length <= NONCE) return Optional.empty();
        var nonce = Arrays.copyOf(sealed, NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, holder, draft, nonce);
            var content = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(content, StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, Holder holder, UUID draft, byte[] nonce)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(holder, draft), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(draft.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private SecretKey key(Holder holder, UUID draft) throws GeneralSecurityException {
        var from =
                switch (holder) {
                    case Holder.Bearer bearer -> bearer.bytes();
                    case Holder.Author _ -> secret.bytes();
                };
        var binding =
                switch (holder) {
                    case Holder.Bearer _ -> new byte[0];
                    case Holder.Author author -> author.binding();
                };
        var name = ("lantern draft " + draft + "\n").getBytes(StandardCharsets.US_ASCII);
        var spec =
                HKDFParameterSpec.ofExtract()
                        .addIKM(from)
                        .thenExpand(
                                ByteBuffer.allocate(name.length + binding.length)
                                        .put(name)
                                        .put(binding)
                                        .array(),
                                32);
        return KDF.getInstance("HKDF-SHA256").deriveKey("AES", spec);
    }
}
