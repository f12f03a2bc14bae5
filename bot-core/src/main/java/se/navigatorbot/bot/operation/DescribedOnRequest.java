package se.navigatorbot.bot.operation;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Makes what describes the staff API when somebody asks for the description, not at every start: it is a large library,
 * and the description is for developers.
 */
final class DescribedOnRequest implements BeanFactoryPostProcessor {

    private static final String PACKAGE = "org.springdoc.";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition bean = beans.getBeanDefinition(name);
            if (madeBy(bean.getBeanClassName()) || madeBy(factory(beans, bean))) {
                bean.setLazyInit(true);
            }
        }
    }

    private static @Nullable String factory(ConfigurableListableBeanFactory beans, BeanDefinition bean) {
        String factory = bean.getFactoryBeanName();
        return factory != null && beans.containsBeanDefinition(factory)
                ? beans.getBeanDefinition(factory).getBeanClassName()
                : null;
    }

    private static boolean madeBy(@Nullable String type) {
        return type != null && type.startsWith(PACKAGE);
    }
}
