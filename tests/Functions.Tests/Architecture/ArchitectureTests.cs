using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.Functions.Tests.Architecture;

/// <summary>The shape of the house (docs/adr/0002, 0004, 0005), checked on the compiled assemblies.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Assembly Core = typeof(CaseId).Assembly;
    private static readonly Assembly App = typeof(JointReviewProcedure).Assembly;
    private static readonly Assembly Local = typeof(SqliteDatabase).Assembly;

    private static readonly (MethodInfo Method, string Function)[] Functions =
    [
        .. from type in App.GetTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           where function is not null
           select (method, function.Name),
    ];

    [Fact]
    public void Core_rests_on_nothing_but_the_base_class_library() =>
        Assert.All(Core.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_local_runtime_knows_neither_the_law_nor_the_app() =>
        Assert.DoesNotContain(Local.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("TalentSettlement.", StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(HttpTriggerAttribute), "Endpoint")]
    [InlineData(typeof(ActivityTriggerAttribute), "Activity")]
    [InlineData(typeof(TimerTriggerAttribute), "Timer")]
    [InlineData(typeof(OrchestrationTriggerAttribute), "Procedure")]
    public void The_kind_of_trigger_is_the_suffix(Type trigger, string suffix) => Assert.All(
        Functions.Where(function => function.Method.GetParameters().Any(parameter => parameter.IsDefined(trigger))),
        function => Assert.True(
            function.Method.DeclaringType!.Name.EndsWith(suffix, StringComparison.Ordinal) || function.Method.DeclaringType == typeof(SmsDelivery),
            function.Method.DeclaringType.Name));

    [Fact]
    public void Functions_have_names_of_their_own() => Assert.Equal(Functions.Length, Functions.Select(function => function.Function).Distinct().Count());

    [Fact]
    public void Every_http_function_says_who_may_call_it_and_what_it_does() => Assert.All(
        Functions.Where(function => function.Method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute)))),
        function =>
        {
            Assert.NotNull(function.Method.GetCustomAttribute<AllowAttribute>());
            Assert.NotNull(function.Method.GetCustomAttribute<OperationAttribute>());
        });

    [Fact]
    public void Schedules_are_settings() => Assert.All(
        Functions.SelectMany(function => function.Method.GetParameters()).Select(parameter => parameter.GetCustomAttribute<TimerTriggerAttribute>()).OfType<TimerTriggerAttribute>(),
        timer => Assert.Matches("^%[A-Za-z]+%$", timer.Schedule));

    [Fact]
    public void Procedures_are_free_of_clock_chance_and_the_outside()
    {
        Type[] procedures =
        [
            .. App.GetTypes().Where(type => !type.IsNested && (type.Name.EndsWith("Procedure", StringComparison.Ordinal) || type.Name.EndsWith("Steps", StringComparison.Ordinal))),
            typeof(SmsDelivery),
            typeof(DoorBell),
        ];

        Assert.All(procedures.Where(type => type != typeof(DoorBell)), type => Assert.True(type is { IsAbstract: true, IsSealed: true }, $"{type.Name} is not static"));
        Assert.All(procedures, type => Assert.DoesNotContain(IlCalls.Of(type), call => Outside().IsMatch(call)));
    }

    [Fact]
    public void The_check_of_procedures_sees_what_it_looks_for() =>
        Assert.Contains(IlCalls.Of(typeof(Careless)), call => Outside().IsMatch(call));

    [Fact]
    public void Only_one_helper_starts_procedures() => Assert.All(
        App.GetTypes().Where(type => !IsWithin(type, typeof(Procedures))),
        type => Assert.DoesNotContain(IlCalls.Of(type), call => call.EndsWith(".ScheduleNewOrchestrationInstanceAsync", StringComparison.Ordinal)));

    [Theory]
    [InlineData("core")]
    [InlineData("app")]
    [InlineData("local")]
    public void Every_type_is_sealed_static_or_the_root_of_a_closed_family(string which) => Assert.All(
        (which switch { "core" => Core, "app" => App, _ => Local }).GetTypes()
            .Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Where(type => type.Namespace?.StartsWith("TalentSettlement", StringComparison.Ordinal) == true),
        type => Assert.Fail($"{type.FullName} can be derived from"));

    [Fact]
    public void Enums_start_at_one() => Assert.All(
        Core.GetTypes().Concat(App.GetTypes()).Where(type => type.IsEnum),
        type => Assert.Equal(1, Enum.GetValuesAsUnderlyingType(type).Cast<int>().Min()));

    [Fact]
    public void No_folder_is_a_drawer_for_anything() => Assert.DoesNotContain(
        Core.GetTypes().Concat(App.GetTypes()).Select(type => type.Namespace ?? ""),
        name => name.Split('.').Any(part => part is "Common" or "Helpers" or "Utils" or "Shared" or "Misc" or "Models"));

    private static bool IsWithin(Type type, Type outer) => type == outer || (type.DeclaringType is { } around && IsWithin(around, outer));

    [GeneratedRegex(@"^System\.(DateTime|DateTimeOffset)\.get_(Utc)?Now|^System\.Guid\.NewGuid|^System\.Random|^System\.TimeProvider|\.Stopwatch\.|^System\.Threading\.Tasks\.Task\.(Delay|Run)|CancelAsync|ConfigureAwait|^System\.IO\.|^System\.Net\.|^System\.Threading\.Thread\.|^System\.Environment\.")]
    private static partial Regex Outside();

    private static class Careless
    {
        public static async Task<Guid> Run()
        {
            await Task.Delay(1);
            return Guid.NewGuid();
        }
    }
}
