package org.lantern;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.lantern.notification.Subscription;

/// A device that can open what is sent to it (RFC 8188, RFC 8291), written apart from what seals.
public record TestDevice(String endpoint, KeyPair keys, byte[] auth) {

    private static final int HALF = 32;

    static TestDevice at(String endpoint) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return new TestDevice(
                    endpoint, generator.generateKeyPair(), "sixteen secrets!".getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Subscription subscription() {
        return new Subscription(endpoint, text(point(keys.getPublic())), text(auth));
    }

    /// What was sealed for it.
    public String open(byte[] body) {
        try {
            var in = ByteBuffer.wrap(body);
            var salt = take(in, 16);
            in.getInt();
            var sender = take(in, in.get());
            var agreed = KeyAgreement.getInstance("ECDH");
            agreed.init(keys.getPrivate());
            agreed.doPhase(key(sender), true);
            var both = joined("WebPush: info\0".getBytes(UTF_8), point(keys.getPublic()), sender);
            var secret = derive(auth, agreed.generateSecret(), both, 32);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(derive(salt, secret, info("aes128gcm"), 16), "AES"),
                    new GCMParameterSpec(128, derive(salt, secret, info("nonce"), 12)));
            var opened = cipher.doFinal(take(in, in.remaining()));
            return new String(opened, 0, opened.length - 1, UTF_8);
        } catch (GeneralSecurityException notForIt) {
            throw new AssertionError(notForIt);
        }
    }

    /// A public key as 65 bytes.
    public static PublicKey key(byte[] point) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(
                                new ECPoint(
                                        new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + HALF)),
                                        new BigInteger(1, Arrays.copyOfRange(point, 1 + HALF, 65))),
                                curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] point(PublicKey key) {
        var at = ((ECPublicKey) key).getW();
        return joined(new byte[] {4}, half(at.getAffineX()), half(at.getAffineY()));
    }

    private static byte[] half(BigInteger number) {
        var bytes = number.toByteArray();
        var half = new byte[HALF];
        var from = Math.max(0, bytes.length - HALF);
        System.arraycopy(bytes, from, half, HALF - (bytes.length - from), bytes.length - from);
        return half;
    }

    private static byte[] derive(byte[] salt, byte[] from, byte[] info, int length)
            throws GeneralSecurityException {
        AlgorithmParameterSpec how =
                HKDFParameterSpec.ofExtract().addIKM(from).addSalt(salt).thenExpand(info, length);
        return KDF.getInstance("HKDF-SHA256").deriveData(how);
    }

    private static byte[] info(String what) {
        return ("Content-Encoding: " + what + "\0").getBytes(UTF_8);
    }

    private static byte[] take(ByteBuffer in, int many) {
        var bytes = new byte[many];
        in.get(bytes);
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) all.put(part);
        return all.array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
