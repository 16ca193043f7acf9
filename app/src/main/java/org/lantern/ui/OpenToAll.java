package org.lantern.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A page that needs no sign-in and opens no session: on a controller, or on one of its methods.
/// Every page that does not say so is shut to those who have not signed in.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToAll {}
