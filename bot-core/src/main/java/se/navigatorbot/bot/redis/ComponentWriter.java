package se.navigatorbot.bot.redis;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * Writes one component of a record as Jackson would, but reads it through a method made for it. Jackson itself reads
 * through a handle that the compiler cannot see into, which was the dearest part of writing a document.
 */
final class ComponentWriter extends BeanPropertyWriter {

    private static final long serialVersionUID = 1;

    private final transient Function<Object, @Nullable Object> component;

    private ComponentWriter(BeanPropertyWriter plain, Function<Object, @Nullable Object> component) {
        super(plain);
        this.component = component;
    }

    /** The writer to be used for that property of a record; the plain one where it has habits of its own. */
    static BeanPropertyWriter of(Class<?> record, BeanPropertyWriter plain) {
        boolean usual = plain.getClass() == BeanPropertyWriter.class
                && plain.willSuppressNulls()
                && !plain.isUnwrapping()
                && (plain.getViews() == null || plain.getViews().length == 0)
                && plain.getTypeSerializer() == null;
        if (!usual) {
            return plain;
        }
        for (var one : record.getRecordComponents()) {
            if (one.getName().equals(plain.getMember().getName())) {
                return new ComponentWriter(plain, reading(record, one.getAccessor()));
            }
        }
        return plain;
    }

    @Override
    public void serializeAsProperty(Object bean, JsonGenerator out, SerializationContext context) throws Exception {
        Object value = component.apply(bean);
        if (value == null) {
            return;
        }
        if (_suppressableValue != null || _typeSerializer != null || value == bean) {
            super.serializeAsProperty(bean, out, context);
            return;
        }
        ValueSerializer<Object> serializer = _serializer == null ? dynamic(value.getClass(), context) : _serializer;
        out.writeName(_name);
        serializer.serialize(value, out, context);
    }

    private ValueSerializer<Object> dynamic(Class<?> type, SerializationContext context) {
        ValueSerializer<Object> known = _dynamicSerializers.serializerFor(type);
        return known == null ? _findAndAddDynamic(_dynamicSerializers, type, context) : known;
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> reading(Class<?> record, Method accessor) {
        try {
            MethodHandles.Lookup inside = MethodHandles.privateLookupIn(record, MethodHandles.lookup());
            MethodHandle handle = inside.unreflect(accessor);
            MethodType boxed = MethodType.methodType(
                    handle.type().wrap().returnType(), handle.type().parameterType(0));
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            inside,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + accessor.getName() + " of " + record.getName(), e);
        }
    }
}
